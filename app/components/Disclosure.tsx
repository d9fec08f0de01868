import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { useIsLive } from "./useIsLive";

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly className?: string;
  readonly children: () => ReactNode;
}

/** Whether the page from the server carries what is folded away: only a page that answers a posted form does. */
export const FoldedContentContext = createContext(false);

/**
 * 開くと中身が出る `<details>`。With JavaScript the content is made when it is opened, so that a page of many
 * explanations stays quick; without, the page that answers the form has everything from the start.
 */
export function Disclosure({ summary, className, children }: DisclosureProps) {
  const isLive = useIsLive();
  const isFilled = useContext(FoldedContentContext);
  const [isOpen, setIsOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => setIsOpen(details.current?.open ?? false), []);
  return (
    <details ref={details} className={className} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen || (isFilled && !isLive) ? children() : null}
      {isLive || isFilled ? null : <p>「計算する」を押すと、ここに計算のしかたが出ます。</p>}
    </details>
  );
}
