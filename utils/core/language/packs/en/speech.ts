import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  conjugations: [
    {
      lemma: '-',
      finite: wordList('-, -s, -ed'),
      participles: [],
      dependent: ['-ing'],
      verbs: wordList(`
        add, affirm, answer, appeal, ask, assert, bellow, blast, boast, call, call for, caution, chant, claim, comment, complain
        condemn, confirm, contend, defend, demand, detail, exclaim, explain, groan, growl, hint, inform, insist, interject
        lament, laugh, maintain, mention, moan, mock, object, plead, point out, posit, post, predict, proclaim, rant, recall, recount
        reflect, remark, remind, repeat, report, respond, retort, reveal, scream, shout, sigh, snarl, sneer, sniff, suggest, threaten
        tweet, volunteer, vow, warn, whisper, wonder, yell
      `),
      looseVerbs: wordList(`
        attack, consider, doubt, expect, fear, hail, learn, list, offer, recommend, reject, show, start, tout, vent, view, want
      `),
    },
    {
      lemma: '-e',
      finite: wordList('-e, -es, -ed'),
      participles: [],
      dependent: ['-ing'],
      verbs: wordList(`
        accuse, acknowledge, advise, agree, allege, announce, argue, assure, blame, characterise, characterize, chime in, concede
        conclude, continue, criticise, criticize, declare, denounce, describe, disclose, elaborate, emphasise, emphasize, enquire
        estimate, fume, inquire, joke, muse, note, observe, opine, phrase, pledge, praise, promise, propose, quote, rave, reassure
        refute, reiterate, relate, state, tease, theorize, underline, underscore, urge
      `),
      looseVerbs: wordList(`
        apologise, apologize, assume, believe, cite, hope, indicate, judge, rule, share, smile, use, welcome
      `),
    },
    {
      lemma: '-y',
      finite: wordList('-y, -ies, -ied'),
      participles: [],
      dependent: ['-ying'],
      verbs: wordList(`
        clarify, decry, deny, imply, reply, specify, testify
      `),
      looseVerbs: wordList(`
        worry
      `),
    },
    {
      lemma: '-',
      finite: wordList('-, -es, -ed'),
      participles: [],
      dependent: ['-ing'],
      verbs: wordList(`
        address, confess, dismiss, echo, express, gush, stress
      `),
      looseVerbs: wordList(`
        discuss, lash out, publish
      `),
    },
    {
      lemma: '-',
      finite: wordList('-, -s'),
      participles: [],
      dependent: ['-ing'],
      verbs: wordList(`
        read, say, speak, tell
      `),
      looseVerbs: wordList(`
        begin, feel, find, know, see, seek, sing, stand by, take to, think
      `),
    },
  ],
  verbs: wordList(`
    said, told, counter, counters, countered, admit, admits, admitted, quip, quips, quipped, write, writes, wrote, brag, brags, bragged, pled
    rebut, rebuts, rebutted, put it, go on, goes on, went on, sum up, sums up, summed up
    make clear, makes clear, made clear, made it clear, makes it clear, slam, slams, slammed, label, labels, labelled, labeled
    dub, dubs, dubbed, spoke, snapped, cried
  `),
  looseVerbs: wordList(`
    thought, felt, knew, found, began, nod, nods, nodded, shrug, shrugs, shrugged, joke, jokes, sang, refer, refers, referred
    saw, sought, hit back, hits back, conceded, decided, took to, stood by
  `),
  participles: wordList(`
    written, spoken
  `),
  auxiliaries: wordList("has, have, had, has n't"),
  participleGap: 2,
  dependentForms: wordList(`
    admitting, quipping, writing, labeling, labelling, dubbing, slamming, citing
    to say, to call, to describe, to declare, to announce, to argue, to claim, to note, to add
    to write, to warn, to tweet, by saying
  `),
  nouns: wordList(`
    statement, words, word, tweet, tweets, post, letter, email, e-mail, message, speech, interview, remarks, remark, comment,
    comments, question, answer, response, reply, claim, warning, announcement, testimony, memo, op-ed, column, argument,
    assertion, accusation, promise, quote, slogan, headline, note, caption, text, motto, chant, pledge, plea, call, term,
    phrase, description, view, opinion, belief, verdict, conclusion
  `),
  sources: wordList('according to, in the words of, in the view of, as per'),
  openingSources: wordList('for'),
  sourcesAfter: [],
  contentMarkers: wordList('that, whether, if, how, why'),
  pronouns: [
    { form: 'he', gender: 'masculine', number: 'singular' },
    { form: 'she', gender: 'feminine', number: 'singular' },
    { form: 'they', gender: 'either', number: 'plural' },
    { form: 'we', gender: 'speaker', number: 'plural' },
    { form: 'i', gender: 'speaker', number: 'singular' },
    { form: 'it', gender: 'neuter', number: 'singular' },
  ],
  possessives: wordList('his, her, their, its, my, our, your'),
  relatives: wordList('who, which, that, whom'),
  articles: {
    definite: wordList('the, this, these, those'),
    indefinite: wordList('a, an, one, another, some, several, many, two, three, four, few, most, other'),
    masculine: [],
    feminine: [],
  },
  prepositions: wordList(`
    to, of, for, with, by, about, against, at, in, on, from, into, over, under, between, among, after, before, during, without,
    toward, towards, behind, beside, like, than, near, upon, through, around, across, off, via, despite, including, as, regarding
  `),
  linkingPrepositions: wordList('of, for, at, from, in, with, on'),
  conjunctions: wordList('and, or, but, while, &, as, when, because, although, though, where, since, so, if'),
  honorifics: {
    masculine: wordList('mr, mr., sir, lord, king, prince'),
    feminine: wordList('mrs, mrs., ms, ms., miss, lady, dame, madam, queen, princess'),
    either: wordList(`
      dr, dr., prof, prof., sen, sen., sens., rep, rep., reps., gov, gov., gen, gen., lt., lt, col., col, capt., capt, sgt., sgt, rev., rev,
      hon., st., det., maj., cmdr., adm., supt., cllr, pres., amb., atty., del., del, asst., vp, gop, president-elect, first lady, rabbi, imam, pope, judge, justice
    `),
  },
  declensions: [
    {
      lemma: '-',
      feminine: [],
      plural: ['-s'],
      masculine: [],
      either: wordList(`
        activist, adviser, advisor, advocate, aide, analyst, attendee, attorney, author, campaigner, client, colleague,
        commentator, conservative, consultant, critic, customer, democrat, demonstrator, detective, diplomat, doctor, donor,
        economist, editor, employee, executive, expert, fan, farmer, friend, governor, historian, insider, investor, journalist,
        judge, justice, lawmaker, lawyer, leader, liberal, mayor, member, migrant, minister, neighbor, neighbour, nurse, observer,
        official, opponent, organiser, organizer, parent, participant, patient, physician, player, pollster, prosecutor, protester,
        reader, refugee, relative, reporter, representative, republican, researcher, resident, rival, scholar, scientist, senator,
        soldier, source, staffer, strategist, student, supporter, survivor, teacher, tenant, trader, user, veteran, victim, viewer,
        voter, worker
      `),
    },
    {
      lemma: '-man',
      feminine: ['-woman'],
      plural: ['-men', '-women'],
      masculine: wordList(`
        anchorman, assemblyman, businessman, chairman, congressman, councilman, man, policeman, spokesman
      `),
      either: [],
    },
  ],
  roles: {
    masculine: wordList(`
      actor, alderman, bishop, boy, boyfriend, brother, dad, duke, father, fiance, fireman, fisherman, frontman, gentleman,
      grandfather, grandson, guy, husband, imam, king, monk, nephew, pope, prince, rabbi, salesman, son, stepfather, uncle,
      widower
    `),
    feminine: wordList(`
      actress, aunt, daughter, duchess, fiancee, first lady, girl, girlfriend, granddaughter, grandmother, heroine, hostess,
      lady, mom, mother, mum, niece, nun, princess, queen, sister, stepmother, waitress, widow, wife
    `),
    either: wordList(`
      accuser, actor, administrator, admiral, agent, alumnus, ambassador, anchor, archbishop, architect, artist, assistant,
      astronaut, athlete, attorney general, auditor, banker, barrister, billionaire, biographer, biologist, blogger, boss,
      broker, businessperson, candidate, captain, cardinal, celebrity, ceo, cfo, chair, chairperson, champion, chancellor,
      chaplain, chef, chemist, chief, chief executive, clerk, climatologist, coach, colonel, columnist, comedian,
      commander, commissioner, comptroller, congressperson, contestant, contractor, coo, coordinator, cop, correspondent,
      councillor, councilor, counsel, counsellor, counselor, cousin, curator, cyclist, dean, defendant, delegate, deputy,
      designer, developer, director, driver, engineer, entrepreneur, envoy, epidemiologist, filmmaker, firefighter, founder,
      fundraiser, general, geologist, goalkeeper, graduate, guard, hacker, head, host, immigrant, incumbent, independent,
      individual, inmate, inspector, instructor, interpreter, interviewer, landlord, legislator, libertarian, librarian,
      lieutenant, lobbyist, magnate, manager, mastermind, mediator, mentor, mep, meteorologist, millionaire, model, moderator,
      mogul, mp, musician, narrator, negotiator, newcomer, nominee, novelist, officer, operative, operator, owner, paramedic,
      partner, passenger, pastor, person, philosopher, physicist, pilot, plaintiff, planner, playwright, pm, poet, policeman,
      politician, premier, presenter, president, priest, prime minister, principal, prisoner, producer, professor, protestor,
      provost, psychiatrist, psychologist, publisher, rector, registrar, reverend, secretary, sergeant, sheriff, singer,
      socialist, sociologist, solicitor, speaker, specialist, spokesperson, spouse, spy, star, striker, superintendent, surgeon,
      suspect, technician, teenager, theologian, therapist, tourist, trainer, translator, traveler, traveller, treasurer,
      trooper, tutor, twin, vice president, virologist, volunteer, whip, whistleblower, witness, writer
    `),
  },
  groups: wordList(`
    allies, americans, authorities, businesses, children, christians, companies, conservationists, environmentalists, families,
    hispanics, investigators, jews, jurors, locals, many, muslims, others, people, police officers, pundits, respondents, some,
    witnesses
  `),
  bodies: wordList(`
    government, administration, campaign, committee, ministry, department, police, court, council, agency, bureau, commission, parliament,
    senate, congress, house, party, union, association, organization, organisation, group, company, firm, corporation, university, college, school,
    hospital, institute, foundation, center, centre, team, club, league, federation, church, army, navy, military, office, board, panel,
    embassy, bank, network, channel, newspaper, magazine, paper, website, site, outlet, station, journal, white house, kremlin, pentagon,
    coalition, opposition, movement, family, jury, authority, service, airline, fund, alliance, task force, state, city, county, municipality,
    think tank, watchdog, charity, nonprofit, lobby, tribunal, caucus, delegation, crowd, audience, public, left, right, media, press
  `),
  documents: wordList(`
    report, statement, letter, document, study, survey, poll, complaint, lawsuit, filing, indictment, affidavit, memo, email, e-mail,
    tweet, article, book, headline, sign, banner, poster, placard, ad, advertisement, commercial, video, transcript, press release, release, editorial, op-ed,
    paper, text, message, post, resolution, bill, law, act, amendment, constitution, petition, order, ruling, opinion, decision, plan,
    proposal, website, page, account, story, piece, column, note, notice, manifesto, guidelines, rules, charter, motion, brief, blog,
    analysis, review, research, data, figures, records, files, bible, press statement, summary, invitation, caption
  `),
  nameParticles: wordList(
    'de, la, du, del, della, di, da, dos, van, von, der, den, ten, ter, le, bin, ibn, al, el, ben, y, of the',
  ),
  outletNouns: wordList(`
    agency, newspaper, magazine, news agency, news, network, channel, radio, television, tv, website, outlet, paper, daily, weekly,
    times, post, journal, tribune, gazette, reporters, journalists, podcast, program, programme, show, broadcaster
  `),
  notNames: wordList(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september,
    october, november, december, american, british, russian, chinese, french, german, english, european, mexican, muslim, christian, jewish,
    republican, democratic, islamic, christmas, easter, god, internet, ok, yes, no, im, i'm, i've, i'll, i'd, tv, dna, covid, covid-19,
    photo, image, video, read, more, advertisement, however, meanwhile, then, now, here, there,
    what, also, even, still, yet, perhaps, maybe, not, all,
    every, each, both, such, just, only, well, oh, let, please, thank, thanks, once, until, unless,
    asked, speaking, according, earlier, later, last, next, today, yesterday, tomorrow, nor, is, are, was, were, do, does, did, can, could,
    will, would, should, might, must, it's, he's, she's, they're, we're, you're, you, me, us, them, him, whose
  `),
  smallWords: wordList(`
    not, n't, also, then, now, later, earlier, yesterday, today, tomorrow, once, again, just, only, even, still, already, never, always, ever, often, here, there, is, are, was, were, be, been, being, will, would, could, should, can, may, might, must, do, does, did, to, up, out, down, too, very, so, more, publicly, recently, repeatedly, reportedly, simply, flatly, bluntly, who's, himself, herself, themselves
  `),
  nounEndings: ['s'],
  nameEndings: ['s'],
  dropsSubject: false,
  adjectivesFollow: false,
  compounds: false,
  capitalNouns: false,
};
