import type { ReactNode } from "react";

export interface BuilderGroupProps {
  readonly title: string;
  /** Whether it stands open at first. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Choices that belong together, to be folded away. */
export function BuilderGroup({ title, isOpen = false, children }: BuilderGroupProps) {
  return (
    <details className="builder-group" open={isOpen}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <div className="builder-fields">{children}</div>
    </details>
  );
}
