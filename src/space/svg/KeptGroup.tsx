import { memo, type ReactElement } from "react";

export interface KeptGroupProps {
  /** Elements that are the same objects as long as they look the same. */
  readonly content: readonly ReactElement[];
  readonly transform?: string | undefined;
}

/** A group of elements of an SVG. Where all are the same as before, in the same order, none is looked at. */
export const KeptGroup = memo(
  function KeptGroup({ content, transform }: KeptGroupProps) {
    return <g {...(transform === undefined ? {} : { transform })}>{content}</g>;
  },
  (before, after) =>
    before.transform === after.transform &&
    before.content.length === after.content.length &&
    before.content.every((element, at) => element === after.content[at]),
);

/** Whether something is drawn. */
export const isThere = (element: ReactElement | null): element is ReactElement => element !== null;
