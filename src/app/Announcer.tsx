import { memo } from "react";

/** Says the day's headline to those who listen, politely. */
export const Announcer = memo(function Announcer({ text }: { readonly text: string }) {
  return <output className="unseen">{text}</output>;
});
