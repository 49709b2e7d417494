import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  conjugations: [],
  verbs: wordList(`
    say, says, said
    tell, tells, told
    add, adds, added
    admit, admits, admitted
    advise, advises, advised
    allege, alleges, alleged
    announce, announces, announced
    answer, answers, answered
    argue, argues, argued
    ask, asks, asked
    assert, asserts, asserted
    boast, boasts, boasted
    caution, cautions, cautioned
    claim, claims, claimed
    comment, comments, commented
    complain, complains, complained
    concede, concedes, conceded
    conclude, concludes, concluded
    confess, confesses, confessed
    confirm, confirms, confirmed
    contend, contends, contended
    counter, counters, countered
    declare, declares, declared
    demand, demands, demanded
    deny, denies, denied
    describe, describes, described
    emphasize, emphasizes, emphasized, emphasise, emphasises, emphasised
    estimate, estimates, estimated
    exclaim, exclaims, exclaimed
    explain, explains, explained
    express, expresses, expressed
    inform, informs, informed
    insist, insists, insisted
    joke, jokes, joked
    lament, laments, lamented
    maintain, maintains, maintained
    mention, mentions, mentioned
    note, notes, noted
    object, objects, objected
    observe, observes, observed
    opine, opines, opined
    phrase, phrases, phrased
    pledge, pledges, pledged
    point out, points out, pointed out
    predict, predicts, predicted
    proclaim, proclaims, proclaimed
    promise, promises, promised
    propose, proposes, proposed
    quip, quips, quipped
    reassure, reassures, reassured
    recall, recalls, recalled
    recount, recounts, recounted
    reiterate, reiterates, reiterated
    remark, remarks, remarked
    remind, reminds, reminded
    repeat, repeats, repeated
    reply, replies, replied
    report, reports, reported
    respond, responds, responded
    retort, retorts, retorted
    reveal, reveals, revealed
    shout, shouts, shouted
    state, states, stated
    stress, stresses, stressed
    suggest, suggests, suggested
    testify, testifies, testified
    theorize, theorizes, theorized
    threaten, threatens, threatened
    tweet, tweets, tweeted
    underline, underlines, underlined
    underscore, underscores, underscored
    urge, urges, urged
    vow, vows, vowed
    warn, warns, warned
    whisper, whispers, whispered
    write, writes, wrote
    yell, yells, yelled
    read, reads
    acknowledge, acknowledges, acknowledged
    affirm, affirms, affirmed
    appeal, appeals, appealed
    assure, assures, assured
    brag, brags, bragged
    decry, decries, decried
    detail, details, detailed
    disclose, discloses, disclosed
    echo, echoes, echoed
    elaborate, elaborates, elaborated
    inquire, inquires, inquired, enquire, enquires, enquired
    interject, interjects, interjected
    muse, muses, mused
    plead, pleads, pleaded, pled
    quote, quotes, quoted
    rebut, rebuts, rebutted
    reflect, reflects, reflected
    refute, refutes, refuted
    relate, relates, related
    tease, teases, teased
    wonder, wonders, wondered
    continue, continues, continued
    posit, posits, posited
    gush, gushes, gushed
    chime in, chimes in, chimed in
    post, posts, posted
    put it
    go on, goes on, went on
    sum up, sums up, summed up
    make clear, makes clear, made clear, made it clear, makes it clear
    chant, chants, chanted
    scream, screams, screamed
    blast, blasts, blasted
    slam, slams, slammed
    accuse, accuses, accused
    criticize, criticizes, criticized, criticise, criticises, criticised
    condemn, condemns, condemned
    denounce, denounces, denounced
    dismiss, dismisses, dismissed
    mock, mocks, mocked
    praise, praises, praised
    blame, blames, blamed
    label, labels, labelled, labeled
    dub, dubs, dubbed
    call, calls, called
    call for, calls for, called for
    speak, speaks, spoke
    specify, specifies, specified
    clarify, clarifies, clarified
    volunteer, volunteers, volunteered
    defend, defends, defended
    address, addresses, addressed
    characterize, characterizes, characterized, characterise, characterises, characterised
    joked, snapped, fumed, sniffed, groaned, moaned, sighed, laughed, growled, cried, snarled, sneered
    bellow, bellows, bellowed
    rant, rants, ranted
    rave, raves, raved
    hint, hints, hinted
    imply, implies, implied
    agree, agrees, agreed
  `),
  looseVerbs: wordList(`
    believe, believes, believed
    think, thinks, thought
    feel, feels, felt
    hope, hopes, hoped
    fear, fears, feared
    know, knows, knew
    expect, expects, expected
    find, finds, found
    show, shows, showed
    indicate, indicates, indicated
    begin, begins, began
    start, starts, started
    smile, smiles, smiled
    nod, nods, nodded
    shrug, shrugs, shrugged
    joke, jokes
    offer, offers, offered
    share, shares, shared
    sing, sings, sang
    cite, cites, cited
    refer, refers, referred
    consider, considers, considered
    see, sees, saw
    view, views, viewed
    want, wants, wanted
    seek, seeks, sought
    vent, vents, vented
    hail, hails, hailed
    tout, touts, touted
    welcome, welcomes, welcomed
    reject, rejects, rejected
    lash out, lashes out, lashed out
    attack, attacks, attacked
    hit back, hits back
    recommend, recommends, recommended
    conceded, decided, ruled, found
    rule, rules, ruled
    judge, judges, judged
    list, lists, listed
    discuss, discusses, discussed
    take to, takes to, took to
    doubt, doubts, doubted
    assume, assumes, assumed
    worry, worries, worried
    apologize, apologizes, apologized, apologise, apologises, apologised
    publish, publishes, published
    use, uses, used
    learn, learns, learned
    stand by, stands by, stood by
  `),
  participles: wordList('written, spoken'),
  auxiliaries: wordList("has, have, had, has n't"),
  participleGap: 2,
  dependentForms: wordList(`
    saying, telling, adding, admitting, alleging, announcing, answering, arguing, asking, asserting, boasting, calling,
    cautioning, claiming, commenting, complaining, conceding, concluding, confirming, contending, declaring, demanding,
    denying, describing, emphasizing, emphasising, exclaiming, explaining, insisting, joking, lamenting, maintaining,
    mentioning, noting, observing, pleading, pledging, pointing out, predicting, promising, quipping, recalling,
    reiterating, remarking, repeating, replying, responding, revealing, shouting, stating, stressing, suggesting,
    threatening, tweeting, underlining, underscoring, urging, vowing, warning, writing, yelling, accusing, labeling,
    labelling, dubbing, mocking, slamming, blasting, citing, chanting, screaming, reading, posting, continuing, quoting,
    to say, to call, to describe, to declare, to announce, to argue, to claim, to note, to add,
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
  declensions: [],
  roles: {
    masculine: wordList(`
      spokesman, chairman, congressman, businessman, man, boy, father, dad, son, brother, husband, uncle, nephew, grandfather,
      grandson, widower, boyfriend, king, prince, duke, actor, councilman, assemblyman, fireman, policeman, anchorman, gentleman,
      monk, fisherman, fiance, stepfather, alderman, frontman, salesman, bishop, pope, imam, rabbi, guy
    `),
    feminine: wordList(`
      spokeswoman, chairwoman, congresswoman, businesswoman, woman, girl, mother, mom, mum, daughter, sister, wife, aunt, niece,
      grandmother, granddaughter, widow, girlfriend, queen, princess, duchess, actress, councilwoman, assemblywoman, policewoman,
      anchorwoman, lady, nun, fiancee, stepmother, first lady, waitress, hostess, heroine
    `),
    either: wordList(`
      spokesperson, president, vice president, minister, prime minister, chancellor, premier, senator, representative, governor,
      mayor, secretary, judge, justice, attorney, attorney general, lawyer, prosecutor, solicitor, barrister, professor, doctor, physician,
      surgeon, nurse, teacher, principal, student, researcher, scientist, economist, analyst, expert, historian, author, writer,
      journalist, reporter, editor, columnist, host, anchor, blogger, correspondent, commentator, critic, activist, organizer, organiser, advocate,
      leader, chief, chief executive, director, manager, executive, officer, official, aide, adviser, advisor, assistant, deputy,
      chair, chairperson, head, boss, founder, co-founder, owner, member, colleague, friend, neighbor, neighbour, resident, voter,
      candidate, nominee, rival, opponent, supporter, lawmaker, legislator, politician, delegate, ambassador, diplomat, envoy,
      general, admiral, colonel, captain, commander, sergeant, lieutenant, soldier, veteran, detective, inspector, sheriff, policeman,
      coach, player, captain, striker, goalkeeper, manager, athlete, champion, driver, pilot, singer, musician, artist, designer,
      chef, farmer, worker, employee, staffer, operative, strategist, pollster, consultant, donor, fundraiser, investor, banker,
      trader, broker, developer, engineer, architect, contractor, landlord, tenant, customer, client, patient, victim, survivor, witness,
      suspect, defendant, accuser, plaintiff, whistleblower, source, insider, observer, speaker, moderator, interviewer, presenter,
      producer, filmmaker, actor, comedian, star, celebrity, model, fan, viewer, reader, user, pastor, priest, reverend, cardinal, archbishop,
      minister, chaplain, scholar, psychologist, psychiatrist, therapist, sociologist, biologist, chemist, physicist, astronaut, climatologist,
      meteorologist, geologist, epidemiologist, virologist, firefighter, paramedic, guard, prisoner, inmate, refugee, migrant, immigrant,
      billionaire, millionaire, mogul, magnate, entrepreneur, newcomer, incumbent, mastermind, parent, partner, spouse, cousin, relative, twin,
      teenager, passenger, cyclist, tourist, traveler, traveller, volunteer, campaigner, councillor, councilor, treasurer, ceo, cfo, coo, mp, mep, pm,
      whip, congressperson, republican, democrat, conservative, liberal, independent, socialist, libertarian, person, individual, alumnus,
      graduate, curator, librarian, registrar, dean, provost, rector, superintendent, commissioner, comptroller, auditor, administrator,
      coordinator, operator, specialist, technician, contestant, participant, attendee, protester, protestor, demonstrator, businessperson,
      publisher, biographer, novelist, poet, playwright, philosopher, theologian, translator, interpreter, mediator, negotiator, lobbyist,
      planner, trainer, instructor, tutor, mentor, counselor, counsellor, counsel, clerk, cop, trooper, agent, spy, hacker, narrator
    `),
  },
  groups: wordList(`
    officials, critics, supporters, opponents, experts, analysts, researchers, scientists, economists, lawyers, attorneys, prosecutors,
    republicans, democrats, conservatives, liberals, lawmakers, senators, senators, representatives, governors, mayors, ministers, leaders, aides,
    advisers, advisors, allies, rivals, activists, advocates, protesters, demonstrators, residents, neighbors, neighbours, locals, voters, people,
    students, teachers, parents, families, relatives, friends, colleagues, workers, employees, staffers, members, fans, players, users,
    readers, viewers, journalists, reporters, editors, sources, insiders, observers, witnesses, victims, survivors, investigators, detectives,
    authorities, doctors, nurses, physicians, historians, scholars, executives, organizers, organisers, campaigners, commentators,
    pundits, strategists, pollsters, consultants, donors, investors, traders, businesses, companies, men, women, children, others, many, some,
    judges, justices, soldiers, veterans, farmers, customers, clients, patients, americans, muslims, christians, jews, hispanics, scholars, authors,
    police officers, jurors, tenants, migrants, refugees, diplomats, respondents, participants, attendees, conservationists, environmentalists
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
    times, post, journal, tribune, herald, gazette, reporters, journalists, podcast, program, programme, show, broadcaster
  `),
  notNames: wordList(`
    i, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september,
    october, november, december, american, british, russian, chinese, french, german, english, european, mexican, muslim, christian, jewish,
    republican, democratic, islamic, christmas, easter, god, internet, ok, yes, no, im, i'm, i've, i'll, i'd, tv, dna, covid, covid-19,
    photo, image, video, read, more, advertisement, however, meanwhile, but, and, if, when, while, then, now, here, there, this, that, these,
    those, what, why, how, where, in, on, at, as, for, from, with, by, after, before, during, since, so, also, even, still, yet, perhaps, maybe, not, all,
    every, each, both, such, just, only, well, oh, let, please, thank, thanks, once, although, though, because, until, unless, despite,
    asked, speaking, according, earlier, later, last, next, today, yesterday, tomorrow, to, of, or, nor, is, are, was, were, do, does, did, has, have, had, can, could,
    will, would, should, might, must, may, my, our, your, his, her, its, their, an, it's, he's, she's, they're, we're, you're, you, me, us, them, him, who, whose, which, whom
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
