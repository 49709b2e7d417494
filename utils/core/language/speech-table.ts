import type { CaselessTable } from './caseless-table';
import type { UnspacedTable } from './unspaced-table';

/** Words by the gender of the person they name. */
export interface GenderedWords {
  readonly masculine: readonly string[];
  readonly feminine: readonly string[];
  /** Words that name a man as well as a woman. */
  readonly either: readonly string[];
}

/** A pronoun that can be the subject of a verb of speech. */
export interface Pronoun {
  readonly form: string;
  /** `neuter` stands for bodies and texts ("it"), `speaker` for whoever writes or speaks ("I"). */
  readonly gender: 'masculine' | 'feminine' | 'either' | 'neuter' | 'speaker';
  readonly number: 'singular' | 'plural';
  /** Of those who may be meant it stands for the one named last: "ce dernier". */
  readonly latter?: true;
}

/**
 * Verbs that take their forms alike. In a form, "-" stands for what is left of a verb without the ending of `lemma`: by "-are",
 * the "-ò" of "dichiarare" is "dichiarò". Of several words, the first that has the ending changes: "chime in", "chimed in".
 * A verb in two parts is written apart, "fügen … hinzu", and has its parts joined as well: "hinzufügte", "hinzugefügt".
 */
export interface Conjugation {
  readonly lemma: string;
  readonly finite: readonly string[];
  readonly participles: readonly string[];
  readonly dependent: readonly string[];
  /** Its `passives`. */
  readonly passive?: readonly string[];
  readonly verbs: readonly string[];
  /** Of these, only the finite forms make speech. */
  readonly looseVerbs: readonly string[];
}

/** Roles that take their forms alike, written as in a `Conjugation`: by "-tore", "-trice" is the feminine of "senatore". */
export interface Declension {
  readonly lemma: string;
  readonly feminine: readonly string[];
  readonly plural: readonly string[];
  readonly masculine: readonly string[];
  /** Words that name a man as well as a woman: of these, only the plural is made. */
  readonly either: readonly string[];
}

/** Forms that a noun or a name takes where it is no subject, written as in a `Conjugation`: by "-a", "-ę" is the "policję" of "policja". */
export interface CaseForms {
  readonly lemma: string;
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

/** An ending of a case, and the one that stands for it in the nominative. */
export type Ending = readonly [oblique: string, nominative: string];

/** How names in a case are told without one, where no other name has the ending. An ending comes before those that it ends in. */
export interface NameCases {
  /** Of given names; only what makes a frequent one counts: "Paw[ła]", "Paw[eł]". */
  readonly given: readonly Ending[];
  /** Of what follows a man's given name in a case: "Bielsk[iego]", "Bielsk[i]". */
  readonly masculine: readonly Ending[];
  readonly feminine: readonly Ending[];
  /** Of a name without a given name. */
  readonly alone: readonly Ending[];
}

/** General nouns for bodies of one kind, and the nouns in the names of such bodies. */
export interface BodyKind {
  readonly nouns: readonly string[];
  readonly names: readonly string[];
}

/**
 * What a language says about speech: the words that make it, and those that name who speaks.
 * Entries are lower case; several words may stand in one. In verbs, "…" stands for the words between two parts: "stellte … fest".
 */
export interface SpeechTable {
  /** The regular verbs. The four lists of verbs below hold what these do not make. */
  readonly conjugations: readonly Conjugation[];
  /** Verbs that make speech wherever they stand, in the finite forms that newspapers use. */
  readonly verbs: readonly string[];
  /** Verbs that make speech only beside a quotation: "continues", "believes", "smiles". */
  readonly looseVerbs: readonly string[];
  /** Past participles that make speech with an auxiliary: "[ha] detto". */
  readonly participles: readonly string[];
  readonly auxiliaries: readonly string[];
  /** How many words may stand between auxiliary and participle: "ha poi detto" (2), "hat die Ministerin in Berlin gesagt" (14). */
  readonly participleGap: number;
  /** Forms that lean on the subject of another verb: "saying", "aggiungendo". */
  readonly dependentForms: readonly string[];
  /** Forms whose subject did not speak, where they are one word: 「…」と[批判された]市長. */
  readonly passives?: readonly string[];
  /** Nouns that hold speech: "statement", "words", "tweet". */
  readonly nouns: readonly string[];
  /** Words of source that stand before the speaker: "according to", "secondo". */
  readonly sources: readonly string[];
  /** Prepositions that make a source at a sentence's start alone: "Pour le maire, …". */
  readonly openingSources: readonly string[];
  /** Verbs of speech whose subject is nobody, each with its pronoun, and the prepositions that lead to their source: "[heißt es] [in] dem Bericht". */
  readonly impersonalSpeech?: { readonly verbs: readonly string[]; readonly prepositions: readonly string[] };
  /** Words of source that stand after the speaker: "zufolge". */
  readonly sourcesAfter: readonly string[];
  /** Words that open what is said without marks: "that", "che", "dass". */
  readonly contentMarkers: readonly string[];
  readonly pronouns: readonly Pronoun[];
  /** "his", "her", "sua": they open a mention ("his lawyer"). */
  readonly possessives: readonly string[];
  /** "who", "which": a verb after them has the words before them as its subject. */
  readonly relatives: readonly string[];
  readonly articles: {
    readonly definite: readonly string[];
    readonly indefinite: readonly string[];
    /** Those of them that tell a gender in the singular: "le", "une". */
    readonly masculine: readonly string[];
    readonly feminine: readonly string[];
    /** Those that no subject has: "den", "einem". */
    readonly oblique?: readonly string[];
    /** Articles, alone or grown together with a preposition, that make a name one for several: "[aux] Européens". */
    readonly plural?: readonly string[];
  };
  /** Words that lead from a person to the name: "un hombre [identificado como] Luis Peña". */
  readonly namers?: readonly string[];
  /** Words that pick one of several: "[uno] de los testigos". */
  readonly oneOf?: readonly string[];
  /** Of the definite articles those that point at somebody just spoken of: "esta vecina". */
  readonly demonstratives?: readonly string[];
  /** Endings that make adverbs, which belong to no name and no noun phrase: "[visible]mente". */
  readonly adverbEndings?: readonly string[];
  /** Endings of finite verbs that no noun of a phrase has, so that the phrase ends before them: "Sejm zagłosow[ał]". */
  readonly verbEndings?: readonly string[];
  /** Prepositions: a name after one is no subject ("told to Biden"). */
  readonly prepositions: readonly string[];
  /** The prepositions that carry a mention on: "spokesman for the ministry", "ministro della Difesa". */
  readonly linkingPrepositions: readonly string[];
  /** Further prepositions that stand in the names of bodies: "Plataforma [por] unas Fiestas Tranquilas". */
  readonly namePrepositions?: readonly string[];
  /** Prepositions that may open a clause with its own subject: "[with] the mayor warning of “…”". */
  readonly clausePrepositions?: readonly string[];
  readonly conjunctions: readonly string[];
  /** Forms of address before a name: "Mr.", "Frau". */
  readonly honorifics: GenderedWords;
  /** Regular nouns for one person. `roles` and `groups` hold what these do not make. */
  readonly declensions: readonly Declension[];
  /** Nouns for one person: offices, trades, ties. */
  readonly roles: GenderedWords;
  /** Where nouns have no articles: nouns for people that stand for somebody whose office they are not: "polityk", "ekspert". Others stand for nobody who has an office. */
  readonly generalRoles?: readonly string[];
  /** Nouns for people whom a reporter does not name, so that nobody named is meant: "source", "eyewitness". */
  readonly unnamedRoles?: readonly string[];
  /** Nouns for several people: "officials", "critics". */
  readonly groups: readonly string[];
  /** Nouns for bodies that speak: "government", "police". */
  readonly bodies: readonly string[];
  /** Endings by which the noun of a body is feminine where its article does not tell: "l'associa[tion]", "der Behör[de]". */
  readonly feminineEndings?: readonly string[];
  /** Names of bodies that their noun alone does not stand for: "the union" is not the "[European Union]". */
  readonly wholeNames?: readonly string[];
  /** Which bodies a general noun may stand for, once the article has named one: "[the agency]" for "[Harbour Bureau]". */
  readonly bodyKinds?: readonly BodyKind[];
  /** Nouns for texts that speak: "report", "statement". */
  readonly documents: readonly string[];
  /** Prepositions behind which a body speaks, beside a verb of many with one of these endings: «в МЧС заяви[ли]», «сообща[ют] в МЧС». */
  readonly speaksFrom?: { readonly prepositions: readonly string[]; readonly verbEndings: readonly string[] };
  /** Where a place follows an office without a preposition: places as they stand there, «президент [Латвии]»; "-" stands for the rest of a word: «мэр [Зареченска]». */
  readonly places?: readonly string[];
  /** Small words inside a name: "von", "de". */
  readonly nameParticles: readonly string[];
  /** Nouns for those who pass words on: "agency", "newspaper". */
  readonly outletNouns: readonly string[];
  /** Capitalised words that are no names where they stand alone: days, months, nationalities. Articles, prepositions and the like never are. */
  readonly notNames: readonly string[];
  /** Adjectives with a capital that are no names, but open that of a body: "the [European] Space Agency". */
  readonly nameAdjectives?: readonly string[];
  /** Small words that belong to no noun phrase: negations, reflexives, adverbs of time ("si", "not", "yesterday"), verbs that help others. */
  readonly smallWords: readonly string[];
  /** Words for people that are adjectives as well, where these follow: "la campagne [militaire]" is no soldier. */
  readonly adjectiveNouns?: readonly string[];
  /** Adjectives that stand before the noun all the same, where others follow: "le [jeune] maire". */
  readonly leadingAdjectives?: readonly string[];
  /** Nouns of kinship: they say whose somebody is, and are no other word for somebody who holds an office. */
  readonly kinship?: readonly string[];
  /** Trades that several in one article may have: "the researcher" is whoever spoke last, and not one called so far above. */
  readonly trades?: readonly string[];
  /** Offices that one person holds at a time, each with its other names: "[premier ministre]", "[chef du gouvernement]". */
  readonly soleOffices?: readonly (readonly string[])[];
  /** Words that say an office is over: "l'[ancien] maire", "l'[ex]-maire". */
  readonly formerWords?: readonly string[];
  /** Endings that a noun of the tables may carry: "[Minister]s", "[urzędnik]a". */
  readonly nounEndings: readonly string[];
  /** Those of them that make the noun definite, where the article is an ending: "[minister]n". */
  readonly definiteEndings?: readonly string[];
  /** Where an ending tells that a noun or a name is no subject: "[minist]ra", "[Sejm]ie", "[Donald]a". */
  readonly cases?: readonly CaseForms[];
  /** Endings that only a name in such a case has: "Biał[ego] Domu", "Polsk[ą] Agencj[ę]". */
  readonly caseEndings?: readonly string[];
  /** How the names of people are shown that the article has in a case alone. */
  readonly nameCases?: NameCases;
  /** Nouns have no articles: «министр» is "the minister" where nothing makes it one of several. */
  readonly bareNouns?: boolean;
  /** Endings of an adjective before its noun, the longest first, where every noun has a capital: "hoh[en]". */
  readonly adjectiveEndings?: readonly string[];
  /** Suffixes that make nouns, where every noun has a capital: "Begründ[ung]". */
  readonly nounSuffixes?: readonly string[];
  /** Endings that a name may carry: "[Merkel]s", "[Tusk]iem". */
  readonly nameEndings: readonly string[];
  /** An apostrophe parts a name from its endings; these make it the owner of what follows: "Arpat'[ın] sözleri". */
  readonly genitiveEndings?: readonly string[];
  /** Endings that make a noun no subject, where no apostrophe parts them and the verb ends its sentence: "Anadolu Ajansı[na]". */
  readonly objectEndings?: readonly string[];
  /** The ending that, without an apostrophe, makes a noun or name the owner of what follows: "Høyre[s] leder". */
  readonly ownerEnding?: string;
  /** The verb is the second part of its sentence: what stands before it with the subject behind it is no subject. */
  readonly verbSecond?: boolean;
  /** Linking prepositions that behind a verb lead up to whom it is told: "sier lederen [til] avisen". */
  readonly addressees?: readonly string[];
  /** A subject never stands behind its verb: 陈明说, never 说陈明. */
  readonly subjectFirst?: boolean;
  /** The verb ends its sentence, the quotation stands between it and its subject, and `prepositions` stand behind their noun: "Arpat, “…” dedi", "Arpat [ile]". */
  readonly verbFinal?: boolean;
  /** The language has no capitals, and parts its words by spaces. */
  readonly caseless?: CaselessTable;
  /** The language parts no words by spaces. */
  readonly unspaced?: UnspacedTable;
  /** A finite verb may stand without a subject. */
  readonly dropsSubject: boolean;
  /** Endings by which a finite verb tells who its dropped subject is: "powiedzia[ła]" is said of a woman. */
  readonly subjectEndings?: {
    readonly masculine: readonly string[];
    readonly feminine: readonly string[];
    readonly plural: readonly string[];
  };
  /** Small words that a verb may carry behind a hyphen: "disse-[lhe]". */
  readonly clitics?: readonly string[];
  /** A small word before a verb that leaves it without anybody for its subject, but where both are an entry: "[se] informó". */
  readonly impersonal?: string;
  /** Adjectives follow the noun: "leader nordcoreano". */
  readonly adjectivesFollow: boolean;
  /** A long noun may end in a noun of the tables: "[Landesinnen]minister". */
  readonly compounds: boolean;
  /** Every noun is written with a capital, so that a capital alone makes no name. */
  readonly capitalNouns: boolean;
}
