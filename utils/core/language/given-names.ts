import type { GenderedWords } from './speech-table';
import { wordList } from './word-list';

/**
 * Frequent given names, by the gender that they belong to in most of the languages we read. Names that change sides at a
 * border (Andrea, Nicola, Simone, Jean) are of either: no gender is better than a wrong one.
 */
export const givenNames: GenderedWords = {
  masculine: wordList(`
    abel, abraham, alec, alvin, amos, archie, ashton, barry, benny, brendan, brent, brett, bryan, bryce, byron, caleb, calvin, cecil, cedric,
    charlie, chester, clarence, clifford, clint, clyde, cody, colby, conor, connor, cory, curt, damon, darrell, darryl, davey, delbert, derrick,
    desmond, devin, donnie, duane, dustin, dwayne, dylan, eddie, eli, elijah, elmer, elton, emmett, ernest, ernie, everett, ezra, frankie, freddie,
    gabe, garry, gavin, geoffrey, gerald, gerry, gregg, gregory, hank, harold, herb, hugh, irving, jake, jarrod, jasper, jed, jeremiah, jermaine,
    jesse, joey, jonah, judd, jude, kenny, kirk, lawrence, leland, leonard, leroy, lester, levi, liam, lonnie, lyle, lyndon, malcolm, marty,
    maxwell, micah, monty, myron, nate, nathaniel, neal, norman, ollie, pete, phillip, randall, reggie, reginald, reuben, rickey, ricky, robbie,
    rodney, ronnie, roscoe, rudy, rufus, russ, sanford, saul, seth, shane, shaun, shawn, stephon, terrence, theodore, toby, travis, trevor, tyrone,
    vern, vince, wally, walt, wendell, wes, wilbur, wilfred, willard, willie, zach, zachary, zack,
    aage, aksel, aleksiej, andriej, arie, arjen, arkadiusz, asbjørn, asger, audun, bartłomiej, bjarne, bjørn, bogusław, borys, boudewijn, bram, børge,
    carsten, cezary, christoffer, claes, coen, czesław, dawid, diederik, dmitrij, edwin, egbert, eirik, eivind, erlend, esben, espen, eugeniusz, ewout,
    finn, flemming, floris, franciszek, frans, frederik, fredrik, frits, gaute, geir, gerrit, gijs, gorm, gunnar, gustav, guus, göran, haakon, halvor,
    henning, henrik, henryk, hjalmar, håkan, håkon, håvard, ignacy, ingemar, ingvar, ireneusz, ivar, jaap, jannik, jarle, jelle, jeppe, jesper, jimmie,
    joakim, joep, jonny, jostein, jørgen, jørn, kacper, karol, karsten, kasper, kjell, kjetil, knut, kristian, kristof, kristoffer, krystian, kåre, lech,
    leif, lennart, lieven, linus, lodewijk, ludvig, luuk, mads, magne, magnus, marius, martijn, mats, matthijs, mattias, michaił, mieczysław, mikkel,
    mogens, morten, måns, mårten, niclas, niek, niels, niklas, nikołaj, nils, olav, olle, oskar, ove, patrik, patryk, peder, pepijn, petter, piet, pontus,
    poul, preben, przemysław, pål, radosław, rasmus, reinier, reinout, rens, rikard, roel, ronny, rutger, siergiej, sigurd, sindre, sjaak, sjoerd,
    sondre, staffan, steen, steinar, stian, svante, svein, svend, sverre, sören, søren, terje, teun, theo, thijs, thor, thorkild, tjeerd, tomas, torben,
    torbjørn, torgeir, torkel, torstein, troels, trond, trygve, tymoteusz, uffe, ulf, ulrik, vegard, vidar, viggo, wiebe, wiktor, witold, wołodymyr,
    władimir, władysław, yngve, zdzisław, zenon, åge, øystein, øyvind,
    albin, antonin, armand, augustin, aurélien, baptiste, bastien, benoit, brice, corentin, cyril, cyrille, damien, dorian, édouard, edouard, élie,
    emile, émile, etienne, étienne, eugène, fabrice, florent, gaël, gaëtan, gaston, gilbert, grégoire, grégory, gustave, hervé, jérémy, jérémie,
    jérôme, jordan, jules, kylian, léo, léon, lionel, luc, lucien, ludovic, malik, marcel, martial, mathis, maurice, maxence, michaël, mickaël,
    mounir, nabil, quentin, rachid, raoul, rémi, rémy, régis, renaud, rodolphe, ronan, samir, tanguy, thibault, thibaud, thibaut, théo, tristan,
    victor, yassine, yohan, yoann, yvan, zinedine, adriano, agostino, aldo, alfio, amedeo, antonello, attilio, augusto, beniamino, biagio, carmelo,
    carmine, corrado, cosimo, dino, donato, edoardo, elia, ennio, ermanno, ettore, ezio, fabrizio, ferruccio, fulvio, giampaolo, gianfranco,
    gianluca, gianluigi, gianmarco, gianpaolo, giancarlo, gianpiero, gino, giordano, girolamo, guglielmo, ignazio, jacopo, livio, loris, lucio,
    ludovico, marcello, massimiliano, mattia, michelangelo, mirko, nello, niccolò, nino, nunzio, ottavio, pasquale, piero, pierluigi, pierfrancesco,
    raimondo, renzo, rocco, ruggero, sandro, saverio, sebastiano, teodoro, tiziano, tullio, valentino, valerio, vito,
    aaron, adam, adrian, ahmed, alan, albert, alberto, alejandro, aleksander, alessandro, alex, alexander, alexandre, alexei, alfonso, alfred, ali, álvaro, anders, andrew, andrés, andrzej, andré, angelo, anthony, antoine,
    antonio, antónio, armin, arnaud, arne, arthur, artur, august, axel, barack, bart, bartosz, bashar, ben, benjamin, bernard, bernd, bernie, bert, bill, björn, bob, boris, brad, brandon, brian, bruno, carl, carlo, carlos, cédric,
    charles, chris, christian, christophe, christopher, chuck, claudio, claus, clemens, colin, cristian, cristiano, dan, daniel, daniele, dario, darren, dave, david, davide, dean, denis, dennis, didier, diego, dieter, dirk, dmitri, dmitry, dominic, dominik, donald, doug, douglas, edmund, eduardo, edward, elio, elon,
    emanuele, emilio, emmanuel, enrico, enrique, eric, erik, ernesto, ernst, ethan, eugenio, evan, fabian, fabien, fabio, felipe, felix, ferdinand, fernando, filip, filippo, flavio, florian, francesco, francis, francisco, franck, françois, frank, franz, fred, frederick, frédéric, friedrich, fritz, gary, geert, geoff,
    georg, george, georges, gérard, gerhard, giacomo, gianni, gilles, giorgio, giovanni, giuliano, giulio, giuseppe, glenn, gonzalo, gordon, graham, greg, gregor, grzegorz, guido, guillaume, gustavo, guy, hans, harald, harry, hassan, heiko, heinrich, heinz, helmut, hendrik, henk, henri, henry, herbert, hermann, horst, howard, hubert, hugo, ian, ignacio, igor,
    isaac, ivan, jack, jacek, jacob, jacques, jaime, jakub, james, jan, janusz, jared, jarosław, jason, javier, jay, jeff, jeffrey, jens, jeremy, jerome, jerry, jim, jimmy, joachim, joão, joaquín, joe, joel, joël, jochen,johan, johann, johannes, john, johnny, jon, jonas, jonathan, jorge, joris, josé, josef, joseph, josh, joshua, juan, juergen, jürgen, julian, julien, julio, justin,
    karl, keith, ken, kenneth, kevin, klaus, konrad, krzysztof, kurt, kyle, larry, lars, laurent, leo, león, leonardo, lewis, lindsey, loïc, lorenzo, louis, luca, lucas, luciano, ludwig, luigi, luís, luis, luiz, lukas, łukasz, maarten, maciej, manfred, manuel, marc, marcelo, marcin, marco, marcos, marek, mariano, mario, mariusz, mark, markus, martin, mateusz, matt, matteo, matthew, matthias, matthieu, maurizio, mauro,
    max, maxime, mehdi, michael, michał, michel, michele, miguel, mike, mikhail, mirosław, mitch, mitt, mohamed, mohammed, moritz, nathan, ned, neil, nelson, nicholas, nicolas, nicolás, nigel, nikolai, noah, norbert, olaf, oliver, olivier, orlando, oscar, otto, pablo, paolo, pascal, patrick, paul, paulo, paweł, pedro, per, peter, phil, philip, philipp, philippe, pierre, pietro, piotr, rafael, rafał, rainer, ralf, ralph, ramón, randy, raphaël, ray, raymond, recep,
    renato, rené, ricardo, riccardo, richard, rick, rob, robert, roberto, rodrigo, roger, roland, rolf, romain, roman, ron, ronald, rudolf, rui, russell, ryan, salvatore, sam, samuel, scott, sean, sebastian, sebastián, sébastien, sepp, serge, sergei, sergey, sergio, silvio, simon, sławomir, stan, stanisław, stefan, stefano, stephan, stephen, steve, steven, stuart, sven, sylvain, tadeusz, ted, thierry, thomas, thorsten, tim, timothy, tobias, todd,
    tom, tomás, tomasz, tommy, tommaso, tony, uwe, vincent, vincenzo, vladimir, volker, volodymyr, walter, wayne, werner, wilhelm, willem, william, willy, wim, wladimir, wojciech, wolfgang, xavier, xi, yann, yannick, yves, zbigniew, jeb, carson, dwight, tyler, corey, herman,reince, josep, jordi, pau, artem, gabriel, raúl, víctor, andrej, aleksandr, oleg, yuri, jurij, viktor, sergej, benito, omar, youssef, karim, abdul, hamid, narendra, imran,mateo, thiago, vinícius, gilmar, flávio, jair, geraldo, wesley,rodolfo, gerardo, alfredo, arturo, esteban, fidel, germán, héctor, iván, joan, josu, oriol, santiago, teo, unai, daan, pieter, sander, ruud, kees, jeroen, joost, klaas, bas, gert, dries, koen, wouter, tijs, stijn, bogdan, dariusz, jerzy, józef, kamil, kazimierz, leszek, mikołaj, ryszard, szymon, waldemar, wiesław, zygmunt, ángel, ugo, óscar, adrián, alain, alfons, amir, armando, arnold, bertrand, cesare, césar, clément, craig, damian, derek, domenico, edgar, eduard, elias, emil, eugene, fausto, gilberto,hector, ismail, jesús, joaquim, leon, luke, marcus, massimo, mathias, mathieu, mauricio, mehmet, mustafa, nick, roy, rubén, sidney, stéphane, ulrich, umberto, valentin, vittorio, zoran, antoni, aurelio, benoît, dragan, emre, fernand, gaetano, gennaro, hakan, ivo, jean-luc, jean-claude, jean-pierre, juliusz, kay, lukáš, murat, nicolò, ole, petr, raffaele, sami, tarek, wilfried, yusuf
    agustín, aitor, alonso, andoni, antônio, aníbal, arnaldo, arnau, asier, ayrton, bernardo, caio, camilo, celso,
    ciro, cláudio, cristóbal, cássio, cícero, damián, danilo, davi, dinis, diogo, edmundo, edson, efraín, eloy, emerson,
    emiliano, enzo, evandro, evo, ezequiel, fabián, fabrício, facundo, federico, fermín, félix, gaspar, getúlio,
    gilson, gorka, guilherme, guillermo, heitor, henrique, hernán, horacio, humberto, hélio, isidro, ismael, iñigo, jaume,
    jerónimo, josué, juliano, julián, júlio, lautaro, leandro, leopoldo, lourenço, lúcio, martín, matheus, matías,
    maurício, mikel, miquel, moisés, murilo, márcio, mário, nuno, néstor, octavio, osvaldo, otávio, patricio, raimundo,
    ramiro, raul, reinaldo, renan, rogelio, rogério, román, ronaldo, ruben, rómulo, salomón, saúl, severino, sérgio, sílvio,
    tiago, ulises, valdir, valentín, valter, vicente, vitor, vítor, waldir, wilmer, xabier, xavi, xosé,
    ítalo, íñigo
    матвей, тимофей, глеб, артемий, шамиль, ренат, марат, ильдар, лаврентий, всеволод, герман, арсений, данила, даниил,
    александр, алексей, анатолий, андрей, антон, аркадий, артем, артём, борис, вадим, валентин, валерий, василий, виктор, виталий, владимир, владислав, вячеслав, геннадий, георгий, григорий
    денис, дмитрий, евгений, егор, иван, игорь, илья, кирилл, константин, лев, леонид, максим, михаил, никита, николай, олег, павел, пётр, петр, роман, руслан, рустам, рамзан, семён, сергей, станислав, тимур, фёдор
    эдуард, юрий, ярослав, дональд, джо, джон, джеймс, эммануэль, олаф, реджеп, дэвид, майкл, роберт, томас, володимир, андрій, сергій, олександр, дмитро, михайло, микола, олексій, юрій, ігор, петро, василь
    أيوب, إلياس, رياض, صلاح, طه, عزالدين, مأمون, مصعب, معتز, معن, منير, مهند, نادر, نواف, هادي, وسيم, يزن, أكرم, أمجد, أدهم, إيهاب, باسل, تامر, ثامر, جعفر, حازم, حسان, حمد, خليل, رأفت, زكي, ساهر, شادي, صابر, ضياء, عادل, عاصم, عامر, عطية, فادي, فاروق, فاضل, مراد, معين, نايف, نزيه, وديع, ياسين,
    عدنان, نزار, سليم, سليمان, داود, يعقوب, إسحاق, زكريا, إدريس, يونس, طلال, راشد, علاء, شوقي, حمدي, فتحي, صبري, رفعت, مدحت, عصام, حسام, بسام, منصور, رضوان, فريد, كريم, عبدالكريم, عبداللطيف, عبدالحميد, عبدالمجيد, مهدي, جاسم, حاتم, زهير, سفيان, شوكت, صدام, طاهر, غازي, فوزي, قيس, لطفي, مجدي, نعيم, وجدي, يزيد,
    محمد, أحمد, محمود, علي, حسن, حسين, عمر, عثمان, خالد, إبراهيم, إسماعيل, يوسف, موسى, عيسى, يحيى, عبدالله, عبدالرحمن, عبدالعزيز, عبدالفتاح, سلمان, فيصل, فهد, سعد, ناصر, طارق, زياد, وليد, هاني, سامح, سمير, سامي, رامي, كمال, جمال, مصطفى
    بشار, نوري, حيدر, مقتدى, قاسم, محسن, جواد, حميد, مجيد, عباس, هيثم, هشام, ياسر, ماهر, عماد, أيمن, أشرف, شريف, فؤاد, نبيل, نجيب, رشيد, سعيد, توفيق, فراس, مروان, معاذ, أنس, بلال, حمزة, إيلي, ميشال, جبران, وائل, تميم, مازن, غسان, عمرو, أسامة, أنور, لؤي
    دونالد, جو, جون, جورج, مايك, بنيامين, فلاديمير, سيرغي, دميتري, فولوديمير, إيمانويل, أولاف, أنطونيو, بوريس, ديفيد, روبرت, ستيف, أنتوني, مارك, إيلون, رجب, نفتالي, يائير, تيدروس
  `),
  feminine: wordList(`
    abby, addie, adrienne, agnes, aileen, alana, alexa, alison, allison, alyssa, angelica, angie, arlene, becca, belinda, bernice, bertha,
    bessie, beth, bethany, betsy, bonnie, briana, brittany, caitlin, callie, carolyn, carrie, cassandra, cassie, cathy, charlene, chloe, christie,
    colleen, connie, daphne, darlene, deanna, deirdre, doreen, eileen, eleanor, eliza, ellie, elsie, ethel, eunice, fannie, faye, felicia, fran,
    francine, gayle, geraldine, gertrude, glenda, gwen, gwendolyn, hailey, harriet, hattie, henrietta, hilary, imogen, inez, janelle, janie,
    jeanette, jenna, jennie, joann, jodi, josie, juanita, kaitlyn, kara, kathryn, katrina, kayla, kelli, kelsey, kendra, kimberly, krista,
    kristi, kristy, latoya, lauren, leah, leanne, leona, lillian, lillie, lindsay, lizzie, lois, lola, lori, lorraine, lucille, lynne, mabel,
    madeline, maggie, mandy, marcia, margie, marilyn, marissa, marla, matilda, mattie, mavis, maxine, meghan, melinda, meredith, mildred, millie,
    mindy, minnie, miranda, moira, molly, myra, myrtle, natasha, nellie, paige, pam, patsy, patti, penelope, phoebe, phyllis, polly, priscilla,
    ramona, renee, rhoda, rhonda, rochelle, rosalie, rosemary, roxanne, sadie, selena, selma, shana, shauna, shelley, sherri, sherry, sheryl,
    shirley, stacie, susie, tabitha, tammy, terri, tessa, thelma, tiffany, tonya, trina, trisha, trudy, valerie, verna, vicki, vicky, wilma,
    winifred,
    aldona, aneta, anette, annelies, annemarie, annica, annick, annika, benedicte, bente, berit, birgitta, birgitte, bodil, bogumiła, brita, britt,
    camilla, cathrine, cecilie, celina, conny, dagny, daria, dominika, dorte, dorthe, ebba, edyta, elin, elisabet, ellinor, emelie, erna, ewelina, frida,
    gerda, grethe, gro, gunilla, gunn, gunvor, hanne, hanneke, hege, helene, henryka, hildegunn, honorata, ineke, ingeborg, inger, ingunn, izabela,
    janina, janneke, jannike, johanne, jolande, jonna, jorunn, josefine, kamila, kari, karina, kathrine, katrine, kirsti, kjersti, klaudia, kristina,
    laila, lene, lieke, lina, linn, linnea, lisbeth, lise, liselotte, lucyna, ludmiła, maaike, malin, margareta, margit, margrethe, marije, mariola,
    marit, marjolein, marleen, marloes, marthe, martyna, marzena, merete, mirosława, mona, nienke, oda, patrycja, pernilla, pernille, ragnhild, randi,
    rebecka, rigmor, rikke, sietske, silje, siri, siv, sofie, solfrid, solveig, stanisława, stine, sylvi, sylwia, synnøve, terese, therese, tineke, toril,
    torill, tove, trine, trude, truus, turid, ulla, ulrika, unni, veerle, vibeke, vigdis, wenche, weronika, wiesława, willemijn, wioletta, åsa, åse,
    żaneta,
    adèle, agathe, amandine, anaïs, andrée, angélique, axelle, bénédicte, bernadette, candice, carine, chloé, christelle, claudine, clémentine,
    clotilde, corine, dorothée, édith, éléonore, élisabeth, élise, élodie, emmanuelle, estelle, eugénie, evelyne, fanny, frédérique, gaëlle,
    ghislaine, gisèle, inès, irène, josiane, joëlle, laëtitia, laure, léna, lucile, lydie, lydia, malika, marguerite, marlène, maryse, maud, mélanie,
    mélissa, mireille, morgane, muriel, myriam, nadège, natacha, nelly, noémie, ophélie, rachida, raphaëlle, régine, roselyne, roxane, salomé, samia,
    sandrine, séverine, thérèse, valentine, yolande, yvette, zoé, agnese, amelia, antonietta, arianna, assunta, azzurra, benedetta, carlotta, cinzia,
    concetta, debora, diletta, domenica, elettra, elisabetta, enrica, fabiola, flavia, giuliana, giuseppina, graziella, greta, letizia, licia,
    loredana, lorella, lucrezia, maddalena, marcella, mariangela, mariastella, marilena, marzia, michela, mirella, orietta, piera, rosalba, rosaria,
    rossana, rossella, samanta, vittoria,
    abigail, ada, adriana, agata, agnès, agnieszka, aisha, alba, aleksandra, alessandra, alexandra, alexandria, alice, alicia, alina, amanda, amélie, amy, ana, anastasia, angela, angelina, anita, ann, anna, annalena, anne, annette, annie, antje, antonella, astrid, audrey, aurélie, barbara, bárbara, beata, beate, béatrice, beatrice, beatriz, becky, bettina, betty, birgit, brenda, bridget, britta, brigitte,
    camila, carla, carly, carmen, carol, carole, carolina, caroline, cassidy, caterina, catherine, cécile, cecilia, céline, chantal, charlotte, chelsea, cheryl, chiara, christiane, christina, christine, cindy, claire, clara, claudia, cláudia, clémence, condoleezza, corinna, corinne, courtney, cristina, cynthia, dagmar, daniela, danielle, danuta, dawn, deborah, debra, debbie, delphine, denise, diana, diane, dilma, dolores, donatella, donna, dora, doris, dorota, dorothy, edith, elaine, elena, eleonora, elisa, elisabeth, elise, elizabeth,
    ella, ellen, elly, elsa, emanuela, emilia, emily, emma, erica, erika, erin, esther, eugenia, eva, evelyn, ewa, federica, florence, frances, francesca, françoise, franziska, frauke, gabriela, gabriella, gabriele, gail, geneviève, gesine, gina, ginevra, giorgia, gisela, giulia, gloria, grace, gretchen, hannah, hanna, hannelore, heather, heidi, helen, helena, hélène, helga, henriette, hillary, holly, huma, ida, ilaria, ilona, ilse, ines, inés, ingrid, irena, irene, iris, isabel, isabella, isabelle, ivanka, iwona,
    jacqueline, jana, jane, janet, janice, jeanne, jennifer, jenny, jessica, jill, joanna, joanne, johanna, jolanta, josephine, joyce, juana, judith, judy, julia, julie, juliette, justine, justyna, kamala, karen, karin, karine, karolina, karoline, kate, katarina, katarzyna, katharina, katherine, kathleen, kathy, katie, katja, katrin, kellyanne, kerstin, kirsten, kristen, kristin, laetitia, lara, laura, laurence, lea, léa, leila, lena, leticia, lidia, liliana, linda, lisa, liz, liza, loretta, lorena, louise, lucia, lucía, luciana, lucie, lucy, luisa, lynn, madeleine,
    magdalena, magda, małgorzata, manon, manuela, mara, marcela, margaret, margarita, margarete, margherita, maria, maría, mariana, marie, marina, marine, marion, marisa, marta, martha, martina, martine, mary, mathilde, maureen, megan, melania, melanie, melissa, mercedes, mette, mia, michaela, michèle, michelle, mila, milena, miriam, mónica, monica, monika, monique, nadia, nadine, nancy, naomi, natalia, natalie, nathalie, nicole, nicoletta, nina, noemi, nora, olga, olivia, pamela, paola, patricia, patrizia, paula, paulina, pauline, peggy, petra, pilar, rachel, raffaella, rebecca,
    regina, renata, renate, rita, roberta, rocío, rosa, rosalía, rose, ruth, sabine, sabina, sabrina, sally, samantha, sandra, sara, sarah, sahra, serena, ségolène, sharon, sheila, silvana, silvia, sílvia, simona, sofia, sofía, sonia, sophie, stefania, stefanie, stella, stephanie, stéphanie, susan, susana, susanna, susanne, suzanne, svenja, sylvia, sylvie, tamara, tania, tanja, tara, tatiana, teresa, theresa, tina, ulrike, ursula, valentina, valeria, valérie, vanessa, vera, veronica, véronique, victoria, viola, virginia, virginie, virna, viviane, wendy, whitney, yolanda, yvonne, zofia, zoe,nikki, samira, fatima, aung,femke, saskia, anneke, marieke, sanne, lotte, marijke, els, inge, liesbeth, mieke, griet, greet, hilde, katrien, bożena, elżbieta, grażyna, halina, jadwiga, kinga, krystyna,urszula, wanda, zuzanna, gleisi, marília, tabata, rosangela, damares, dana, annekathrin,yulia, julija, olena, oksana, svetlana, ludmila, irina, ekaterina, marija, adele, alicja, alessia, annamaria, antonia, aurora, carola, clarissa, elke, emilie, gaia, gertrud, giovanna, heike, inga, jutta, karla, lilian, luise, maja, marianna, marianne, mareike, maite, mirjam, noelia, odile, pia, rahel, ricarda, silke, solène, tanya, ute, verena, violeta, xenia, yasmin, zuzana, anke, anja, bianca, carmela, dolors, esperanza, fabienne, fiona, gudrun, ivana, kerry, leonie, luana, marjorie, nadja, ornella, pascale, rosanna, sigrid, susann, tiziana, vivian, wiebke
    adela, agustina, ainhoa, alejandra, aline, almudena, amalia, amália, anabela, andréia, antónia, araceli,
    ariadna, azucena, begoña, berta, bruna, candela, carina, carlota, celia, clarice, concha, constanza, cristiane, cátia,
    célia, delia, débora, edna, eduarda, eliana, eliane, elisabete, eloísa, elvira, elza, emília, estela, ester, eulalia,
    fabiana, fernanda, filipa, flávia, francisca, gimena, gisele, gladys, graciela, heloísa, inês, irma, isabela, itziar,
    ivone, janaína, jandira, jimena, joana, josefa, josefina, juliana, julieta, jussara, júlia, kátia, larissa, laís, leire,
    leonor, letícia, liliane, lorenza, luciene, luiza, luísa, lídia, lígia, lívia, lúcia, macarena, madalena, mafalda,
    malena, margarida, maribel, mariela, marisol, marlene, matilde, micaela, mireia, mirta, montserrat, márcia, mônica,
    natália, nerea, neusa, nuria, núria, odete, olívia, paloma, patrícia, priscila, rafaela, raquel, rebeca, romina, rosana,
    rosângela, roxana, silvina, soraya, sónia, sônia, telma, thaís, tânia, valéria, verónica, vilma, viridiana, viviana,
    xiomara, yesenia, zulema, zélia, ángela, érica
    александра, алина, алла, анастасия, анна, валентина, вера, виктория, галина, дарья, диана, евгения, екатерина, елена, елизавета, зинаида, зоя, инна, ирина, кристина, ксения, лариса, лидия, любовь, людмила
    маргарита, марина, мария, надежда, наталья, наталия, нина, оксана, ольга, полина, раиса, светлана, софья, тамара, татьяна, ульяна, эльвира,юлия, яна, ангела, урсула, мелания, камала, олена, наталія, юлія, ганна, катерина, марія, тетяна
  `),
  either: wordList(`
    alexis, andrea, camille, carmel, claude, deniz, dominique, jackie, jamie, jean, jessie, jocelyn, jody, kelly, kim, laurie, leslie, lou, morgan, nicola, noa, pat, robin, sascha, sasha, shannon, simone, stacey, stacy, terry, toni, tracy, valery, yannick
    آية, أماني, إلهام, بثينة, حنان, خلود, دلال, رباب, رحاب, روان, سناء, سهام, سهير, شيرين, عبير, عفاف, فاتن, فايزة, لطيفة, ليان, منال, منيرة, مها, ميادة, نجوى, نسرين, نعيمة, هالة, هيام, وداد, يسرا,
    لبنى, دينا, إسراء, ميساء, رغد, نوال, سهى, لينا, رولا, لمى, كارين, نيكول, فريدة, سلوى, نهى, غادة, رشا,
    فاطمة, عائشة, مريم, زينب, خديجة, نور, سارة, ليلى, هدى, منى, سلمى, ندى, رنا, ريم, هند, نادية, سعاد, أمل, إيمان, هبة, شيماء, ياسمين, نجلاء, سميرة, جميلة, رانيا, أسماء, ماريا, أنجيلا, كامالا, هيلاري, أورسولا
  `),
};
