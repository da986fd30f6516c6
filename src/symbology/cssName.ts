/** `ruleStrong` as CSS writes it: `rule-strong`; digits stay with their word: `ink2`. */
export const cssName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
