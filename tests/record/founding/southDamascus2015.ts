import type { FoundingReport } from "./foundingReport";

/** Syria Direct on the truce of al-Qadam with Islamic State, October 2015. */
export const southDamascus2015: FoundingReport = {
  source: "syria-direct-2015-10-04",
  title: "Rebels, IS agree to truce in south Damascus",
  publisher: "Syria Direct",
  date: "2015-10-04",
  events: [
    {
      id: "al-qadam-siege-start-2013",
      date: "2013~",
      places: ["al-qadam"],
      parties: ["syrian-government"],
      claims: [["local-activists", "affirms", "a ring of government blockades in south Damascus"]],
    },
    {
      id: "al-qadam-is-attack-2015-08",
      date: "2015-08-28",
      places: ["al-qadam", "al-hajar-al-aswad"],
      parties: ["islamic-state", "ajnad-al-sham"],
      told: ["came out of al-Hajar al-Aswad to take al-Qadam", "'one month' before 1 October"],
    },
    {
      id: "al-qadam-is-blockade-2015-08-28",
      date: "2015-08-28",
      places: ["al-qadam"],
      parties: ["islamic-state"],
      told: ["double blockade"],
    },
    {
      id: "al-qadam-prisoner-exchange-2015-09",
      date: "2015-09~",
      places: ["al-qadam"],
      parties: ["ajnad-al-sham", "islamic-state"],
      told: ["as a sign of good will", "The published text does not mention it"],
      figures: [
        ["Ajnad al-Sham members freed", 4],
        ["Islamic State members freed", 1],
      ],
      claims: [
        ["unnamed-sources", "affirms", "exchanged prisoners several days before 4 October"],
        ["local-activists", "affirms", "the exchange was two-way, 4 for 1, during the negotiations"],
      ],
    },
    {
      id: "al-qadam-is-rebel-truce-2015-10-01",
      date: "2015-10-01",
      places: ["al-qadam", "al-madaniya", "al-asali", "al-hajar-al-aswad"],
      parties: ["al-qadam-operations-room", "ajnad-al-sham", "islamic-state"],
      told: ["Thursday 1 October 2015", "circulated online on Saturday 3 October", "end Islamic State's siege"],
      terms: [
        "neither side attacks the other",
        "both sides withdraw",
        "an independent judicial body",
        "whoever breaks the truce is to be fought by all, neutrals included",
      ],
      figures: [["months since the attack", 1]],
      claims: [
        ["local-activists", "affirms", "most residents backed it"],
        ["local-activists", "affirms", "some opposed it because Islamic State had killed their sons"],
        ["local-activists", "affirms", "the double blockade laid on them by Islamic State and by the government"],
        ["local-activists", "affirms", "the government's siege of al-Qadam, the lack of medical supplies"],
        ["local-activists", "affirms", "the shortage of ammunition and weapons on both sides"],
        ["local-activists", "affirms", "a complete agreement between the two sides"],
      ],
    },
    {
      id: "al-qadam-is-truce-implementation-2015-10",
      date: "2015-10-01/2015-10-04",
      places: ["al-qadam"],
      parties: ["al-qadam-operations-room", "islamic-state"],
      claims: [
        ["local-activists", "affirms", "taken the bodies of their dead"],
        ["local-activists", "affirms", "removed their checkpoints and roadblocks and begun to withdraw"],
      ],
    },
  ],
};
