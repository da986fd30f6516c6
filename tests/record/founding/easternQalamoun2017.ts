import type { FoundingReport } from "./foundingReport";

const TOWNS = ["jayroud", "al-ruhaybah", "al-nasiriyah", "al-atnah", "al-dumayr"];

/** Zaman al-Wasl on the tentative agreement of the Eastern Qalamoun, July 2017. */
export const easternQalamoun2017: FoundingReport = {
  source: "zaman-al-wasl-2017-07-17",
  title: "Russia to broker new reconciliation deal in Eastern Qalamoun",
  publisher: "Zaman al-Wasl",
  date: "2017-07-17",
  events: [
    {
      id: "eq-siege-start-2013",
      date: "2013",
      places: ["eastern-qalamoun", ...TOWNS],
      parties: ["syrian-government", "allied-forces"],
      claims: [["zaman-al-wasl", "affirms", "a 'choking' siege of all five towns since 2013"]],
    },
    {
      id: "eq-rebels-vs-is-2015-2017",
      date: "2015/2017",
      places: ["eastern-qalamoun", "eastern-mountain", "al-batra"],
      parties: ["jaish-al-islam", "ahmad-al-abdo-forces", "islamic-state"],
      told: [
        "the local factions fought almost only the Islamic State",
        "trying to reach their headquarters in the Eastern Mountain and al-Batra",
        "cost it heavily in men and equipment",
      ],
      claims: [
        ["zaman-al-wasl", "affirms", "the most prominent being Jaish al-Islam and the Forces of Martyr Ahmad al-Abdo"],
        ["zaman-al-wasl", "affirms", "fought only to stop the Islamic State expanding"],
      ],
    },
    {
      id: "eq-is-attack-batra-2015-05",
      date: "2015-05",
      places: ["al-batra", "eastern-mountain"],
      parties: ["islamic-state", "jaish-al-islam"],
    },
    {
      id: "eq-is-withdraws-siege-closed-2017-05",
      date: "2017-05-24/2017-05-26",
      places: ["eastern-qalamoun", ...TOWNS],
      parties: ["islamic-state", "syrian-government", "allied-forces"],
      claims: [
        ["zaman-al-wasl", "affirms", "a sudden withdrawal to the advantage of the government"],
        ["zaman-al-wasl", "affirms", "cut the area off completely from the whole Badia and from Jordan"],
      ],
    },
    {
      id: "eq-negotiation-sessions-2017-07",
      date: "2017-07",
      places: ["eastern-qalamoun"],
      parties: ["eastern-qalamoun-negotiating-committee", "syrian-government", "russia"],
      told: ["Several rounds of talks", "keeping the towns out of any military action by either side"],
    },
    {
      id: "eq-factions-reject-army-deployment-2017-07",
      date: "2017-07-16",
      places: ["eastern-qalamoun"],
      parties: ["jaish-al-islam", "ahmad-al-abdo-forces", "syrian-government"],
      told: ["inside the towns, around them or on the roads linking them with the Eastern Qalamoun mountains"],
      claims: [
        ["unnamed-sources", "affirms", "to save civilian lives and to avoid displacement or 'forced displacement'"],
        ["unnamed-sources", "affirms", "strongly rejected the clause on deploying troops"],
      ],
    },
    {
      id: "eq-tentative-deal-2017-07-16",
      date: "2017-07-16",
      places: ["eastern-qalamoun", "81st-armoured-brigade", ...TOWNS],
      parties: ["eastern-qalamoun-negotiating-committee", "syrian-government", "russia"],
      told: ["Sunday 16 July 2017", "'tentative agreement'", "south-west of al-Ruhaybah", "under Russian auspices"],
      terms: [
        "a mutual ceasefire for two months from the meeting",
        "open to change and renewal",
        "heavy and medium weapons taken out, and no armed displays",
        "hospitals put back to work, medicine and medical supplies let in, and services restored",
        "less harassment at the checkpoints around the area",
        "a joint committee on detainees and on dismissed state employees",
        "elected local councils with full powers",
      ],
      figures: [
        ["months of ceasefire", 2],
        ["trial items", 4],
      ],
      claims: [
        ["journalists-association-eastern-qalamoun", "affirms", "published the terms of the agreement"],
        [
          "unnamed-sources",
          "affirms",
          "the meeting was held at the 81st Armoured Brigade and ended with four test items",
        ],
      ],
    },
  ],
};
