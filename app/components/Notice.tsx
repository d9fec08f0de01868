import type { ReactNode } from "react";

export type NoticeLevel = "error" | "warning" | "hint";

const labels: Readonly<Record<NoticeLevel, string>> = { error: "直すところ", warning: "注意", hint: "参考" };

interface NoticeProps {
  readonly level: NoticeLevel;
  readonly children: ReactNode;
  readonly source?: string | undefined;
}

/** 計画についての知らせ。Levels differ in words as well as in colour. */
export function Notice({ level, children, source }: NoticeProps) {
  return (
    <div className={`notice notice--${level}`}>
      <p>
        <span className="notice__label">{labels[level]}</span>
        {children}
        {source ? <span className="notice__source">根拠：{source}</span> : null}
      </p>
    </div>
  );
}
