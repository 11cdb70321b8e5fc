// Written by the tests of the plan crate.
import type { Letter, PerActivity, SchemeKind } from './index';

export type KnownLetter = { letter: Letter; perActivity: PerActivity; words: string };

/** The letters of each known scheme, strongest first, with the ids of their words. */
export const SCHEMES: Record<Exclude<SchemeKind, 'own'>, readonly KnownLetter[]> = {
  "cairo": [
    {
      "letter": "A",
      "perActivity": "exactlyOne",
      "words": "letter-a"
    },
    {
      "letter": "R",
      "perActivity": "atLeastOne",
      "words": "letter-r"
    },
    {
      "letter": "C",
      "perActivity": "any",
      "words": "letter-c"
    },
    {
      "letter": "I",
      "perActivity": "any",
      "words": "letter-i"
    },
    {
      "letter": "O",
      "perActivity": "any",
      "words": "letter-out"
    }
  ],
  "daci": [
    {
      "letter": "A",
      "perActivity": "exactlyOne",
      "words": "letter-approver"
    },
    {
      "letter": "D",
      "perActivity": "exactlyOne",
      "words": "letter-driver"
    },
    {
      "letter": "C",
      "perActivity": "any",
      "words": "letter-contributor"
    },
    {
      "letter": "I",
      "perActivity": "any",
      "words": "letter-i"
    }
  ],
  "raci": [
    {
      "letter": "A",
      "perActivity": "exactlyOne",
      "words": "letter-a"
    },
    {
      "letter": "R",
      "perActivity": "atLeastOne",
      "words": "letter-r"
    },
    {
      "letter": "C",
      "perActivity": "any",
      "words": "letter-c"
    },
    {
      "letter": "I",
      "perActivity": "any",
      "words": "letter-i"
    }
  ],
  "raciVs": [
    {
      "letter": "A",
      "perActivity": "exactlyOne",
      "words": "letter-a"
    },
    {
      "letter": "R",
      "perActivity": "atLeastOne",
      "words": "letter-r"
    },
    {
      "letter": "V",
      "perActivity": "any",
      "words": "letter-verifier"
    },
    {
      "letter": "S",
      "perActivity": "any",
      "words": "letter-signatory"
    },
    {
      "letter": "C",
      "perActivity": "any",
      "words": "letter-c"
    },
    {
      "letter": "I",
      "perActivity": "any",
      "words": "letter-i"
    }
  ],
  "raciq": [
    {
      "letter": "A",
      "perActivity": "exactlyOne",
      "words": "letter-a"
    },
    {
      "letter": "R",
      "perActivity": "atLeastOne",
      "words": "letter-r"
    },
    {
      "letter": "Q",
      "perActivity": "any",
      "words": "letter-quality"
    },
    {
      "letter": "C",
      "perActivity": "any",
      "words": "letter-c"
    },
    {
      "letter": "I",
      "perActivity": "any",
      "words": "letter-i"
    }
  ],
  "rapid": [
    {
      "letter": "D",
      "perActivity": "exactlyOne",
      "words": "letter-decide"
    },
    {
      "letter": "A",
      "perActivity": "any",
      "words": "letter-agree"
    },
    {
      "letter": "R",
      "perActivity": "atLeastOne",
      "words": "letter-recommend"
    },
    {
      "letter": "P",
      "perActivity": "atLeastOne",
      "words": "letter-perform"
    },
    {
      "letter": "I",
      "perActivity": "any",
      "words": "letter-input"
    }
  ],
  "rasci": [
    {
      "letter": "A",
      "perActivity": "exactlyOne",
      "words": "letter-a"
    },
    {
      "letter": "R",
      "perActivity": "atLeastOne",
      "words": "letter-r"
    },
    {
      "letter": "S",
      "perActivity": "any",
      "words": "letter-support"
    },
    {
      "letter": "C",
      "perActivity": "any",
      "words": "letter-c"
    },
    {
      "letter": "I",
      "perActivity": "any",
      "words": "letter-i"
    }
  ]
};
