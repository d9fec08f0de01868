import type { ReactNode } from "react";

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** 狭い画面で、中だけが横に動く領域。It takes focus so that the keyboard can scroll it. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
