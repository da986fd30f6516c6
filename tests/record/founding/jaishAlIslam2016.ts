import type { FoundingReport } from "./foundingReport";

/** The New Arab on Jaish al-Islam and the ceasefire, March 2016. */
export const jaishAlIslam2016: FoundingReport = {
  source: "newarab-2016-03-04",
  title: "Syrian rebels Jaish al-Islam refute ceasefire after regime violation",
  publisher: "The New Arab",
  date: "2016-03-04",
  events: [
    {
      id: "marj-al-sultan-captured-2015-12",
      date: "2015-12",
      places: ["al-marj"],
      told: ["more than four months before March 2016"],
    },
    {
      id: "coh-2016-02-27",
      date: "2016-02-27",
      places: ["eastern-ghouta", "douma", "al-marj"],
      parties: ["united-states", "russia", "syrian-government", "high-negotiations-committee"],
      told: [
        "met with international relief",
        "the growing strength of extremist groups such as Islamic State and about the refugee crisis in Europe",
      ],
      claims: [
        ["al-araby-al-jadeed", "affirms", "outside areas held by Islamic State and al-Nusra Front"],
        ["al-araby-al-jadeed", "affirms", "lasting until 4 March, despite reports of small-scale government attacks"],
        ["unnamed-sources", "qualifies", "sceptical about how long the pause will last"],
      ],
    },
    { id: "marj-truce-violated-2016-02-29", date: "2016-02-29", places: ["al-marj"] },
    {
      id: "coh-strikes-2016-03-02",
      date: "2016-03-02",
      places: ["eastern-ghouta"],
      parties: ["syrian-government", "russia"],
      told: ["napalm", "the report did not name the place"],
      figures: [
        ["civilians killed on 2 March", 13],
        ["days in which dozens of breaches were reported", 5],
      ],
      claims: [
        ["al-araby-al-jadeed", "affirms", "limited in scale and almost clandestine"],
        ["al-araby-al-jadeed", "affirms", "the toll was markedly lower than the usual figures of the war"],
      ],
    },
    {
      id: "jai-truce-claim-2016-03-03",
      date: "2016-03-03/2016-03-04",
      places: ["al-ruhaybah", "douma"],
      parties: ["russia", "jaish-al-islam"],
      figures: [["leaders of other opposition groups", 5]],
      claims: [
        ["unnamed-sources", "affirms", "cease military operations in Damascus as part of the US-Russian truce"],
        ["russian-reconciliation-centre", "affirms", "decided to join the ceasefire"],
        [
          "russian-defence-ministry",
          "affirms",
          "a Jaish al-Islam commander and five leaders of the 'moderate opposition'",
        ],
        ["jaish-al-islam", "denies", "its forces in al-Ruhaybah joined no such agreement"],
      ],
    },
    {
      id: "douma-strikes-2016-03-04",
      date: "2016-03-04",
      places: ["douma"],
      claims: [["al-araby-al-jadeed", "affirms", "unknown war planes bombed Douma, where Jaish al-Islam is based"]],
    },
    {
      id: "jai-denies-truce-2016-03-04",
      date: "2016-03-04",
      places: ["douma", "al-ruhaybah", "al-marj"],
      parties: ["jaish-al-islam", "russia", "syrian-government"],
      told: [
        "chief negotiator of the opposition body that had gone to the UN-backed Geneva talks",
        "based largely in the Damascus suburbs",
        "large areas of the rural belt around the capital, which was heavily bombed throughout the war",
        "one of the largest and best-performing rebel forces",
        "had taken part, through international parties, in negotiations",
        "a key member of the opposition council",
      ],
      figures: [
        ["months of attack on the al-Marj front", 4],
        ["people killed in the war", 470_000],
        ["share of the population that lost their homes", 50],
        ["years of war", 6],
      ],
      claims: [
        ["jaish-al-islam", "denies", "it agreed to no truce with Russia and signed no ceasefire agreement"],
        ["jaish-al-islam", "denies", "did not stop in the Ghouta, in Homs or in Aleppo"],
        ["jaish-al-islam", "qualifies", "took new positions after 27 February"],
        ["jaish-al-islam", "qualifies", "use of all types of weapons, particularly planes and barrel bombs"],
        ["jaish-al-islam", "qualifies", "mobilisation to 'occupy' very important strategic areas"],
        ["jaish-al-islam", "qualifies", "it would fight on"],
        ["jaish-al-islam", "qualifies", "fierce attacks there for more than four months"],
        ["jaish-al-islam", "qualifies", "several attempts to take ground in opposition-held territory"],
        ["russian-defence-ministry", "affirms", "the group had joined the ceasefire"],
      ],
    },
  ],
};
