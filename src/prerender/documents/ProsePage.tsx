import { useTranslate } from "../../language/useTranslate";

/** The parts of the pages that are prose: each a heading `pages.<kind>-<part>` and paragraphs `pages.<kind>-<part>-1`, `-2`... */
const PARTS = {
  method: [
    ["words", 5],
    ["made", 4],
    ["doubt", 4],
    ["claims", 3],
    ["cannot", 4],
    ["ground", 3],
    ["names", 2],
    ["harm", 3],
  ],
  about: [
    ["what", 2],
    ["reuse", 2],
    ["private", 1],
  ],
} as const;

/** A page of prose: how the record is made, or what Truceline is. */
export function ProsePage({ kind }: { readonly kind: keyof typeof PARTS }) {
  const t = useTranslate();
  return (
    <article className="document-prose">
      <h1>{t(`pages.${kind}`)}</h1>
      {PARTS[kind].map(([part, paragraphs]) => (
        <section key={part} aria-labelledby={part}>
          <h2 id={part}>{t(`pages.${kind}-${part}`)}</h2>
          {Array.from({ length: paragraphs }, (_, at) => (
            <p key={at}>{t(`pages.${kind}-${part}-${at + 1}`)}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
