import { formatDay } from "../../language/formatDay";
import { TextIn } from "../../language/TextIn";
import { useTranslate } from "../../language/useTranslate";
import { dataVersion } from "../../record/dataVersion";
import { dayOfIso } from "../../record/day";
import { ChangedThings } from "./ChangedThings";
import { useDocuments } from "./DocumentLinks";

/** The files below `downloads/`, by what they are for: each of them a message `pages.data-<part>`. */
const DOWNLOADS = [
  ["whole", ["truceline.geojson"]],
  [
    "tables",
    [
      "datapackage.json",
      "places.csv",
      "spans.csv",
      "events.csv",
      "terms.csv",
      "figures.csv",
      "claims.csv",
      "parties.csv",
      "sources.csv",
      "population.csv",
      "besieged-counts.csv",
    ],
  ],
  ["citations", ["sources.csl.json", "sources.bib", "sources.ris"]],
  ["changes", ["changes.json"]],
  [
    "schemas",
    [
      "schemas/events.schema.json",
      "schemas/places.schema.json",
      "schemas/parties.schema.json",
      "schemas/sources.schema.json",
      "schemas/changes.schema.json",
      "schemas/stories.schema.json",
      "schemas/population.schema.json",
      "schemas/besieged-counts.schema.json",
      "schemas/gazetteer.schema.json",
    ],
  ],
] as const;

/** The record to take away, its version, and what was changed in it and why. */
export function DataPage() {
  const t = useTranslate();
  const { root, documents } = useDocuments();
  const { record, changes } = documents;
  const dateOf = (iso: string): string => {
    const day = dayOfIso(iso);
    return day === null ? iso : formatDay(day, t.language);
  };
  return (
    <article>
      <h1>{t("pages.data")}</h1>
      <p className="document-lead">
        {t("pages.data-lead", { date: dateOf(record.updated), version: dataVersion(record) })}
      </p>
      <p className="document-data-words">{t("pages.data-use")}</p>
      <section aria-labelledby="downloads">
        <h2 id="downloads">{t("pages.data-downloads")}</h2>
        <dl className="document-facts">
          {DOWNLOADS.map(([part, files]) => (
            <div key={part} className="document-download">
              <dt>{t(`pages.data-${part}`)}</dt>
              <dd>
                <ul>
                  {files.map((file) => (
                    <li key={file} dir="ltr">
                      <a href={`${root}downloads/${file}`} download>
                        {file.replace("schemas/", "")}
                      </a>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
        <p className="document-data-words quiet">{t("pages.data-formats")}</p>
      </section>
      <section aria-labelledby="changes">
        <h2 id="changes">{t("pages.data-corrections")}</h2>
        <p className="document-data-words">{t("pages.data-corrections-lead")}</p>
        <ul className="document-events">
          {changes.map(({ date, what, why, ids }) => (
            <li key={what.en} className="document-event">
              <p className="quiet">{dateOf(date)}</p>
              <p>
                <strong>
                  <TextIn text={what} />
                </strong>
              </p>
              <p>
                <TextIn text={why} />
              </p>
              {ids.length > 0 && <ChangedThings ids={ids} />}
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
