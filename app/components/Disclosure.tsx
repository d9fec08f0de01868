import { type ReactNode, useEffect, useRef, useState } from "react";
import { useIsLive } from "./useIsLive";

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly className?: string;
  readonly children: () => ReactNode;
}

/**
 * 開くと中身が出る `<details>`。With JavaScript the content is made when it is opened, so that a page of many
 * explanations stays quick; without, everything is in the page from the start.
 */
export function Disclosure({ summary, className, children }: DisclosureProps) {
  const isLive = useIsLive();
  const [isOpen, setIsOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => setIsOpen(details.current?.open ?? false), []);
  return (
    <details ref={details} className={className} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen || !isLive ? children() : null}
    </details>
  );
}
