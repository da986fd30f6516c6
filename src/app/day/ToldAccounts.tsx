import { memo } from "react";
import { AccordingBar, type AccordingBarProps } from "../AccordingBar";
import { useToldDay } from "./toldDay";

/** Whose account is shown, with where the readings differ on the day that is told. */
export const ToldAccounts = memo(function ToldAccounts(props: Omit<AccordingBarProps, "day" | "differences">) {
  const { day, differences } = useToldDay();
  return <AccordingBar {...props} {...{ day, differences }} />;
});
