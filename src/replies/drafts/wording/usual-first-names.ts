/** First names that are common in the countries of the drafts' languages, folded: a name of one word is taken for a person's only if it is here. */
export const usualFirstNames: ReadonlySet<string> = new Set(
  `adam adele adrien agathe agnes ahmed alain alba albert ale alessandra alessandro alessia alex alexa alexandra alexandre alexia alexis alfred ali alice
  alicia alina aline alison alma amanda amandine amber amelia amelie amina amine amy ana anais ander andre andrea andreas andres andrew angela angelina angelique
  anita anja anke anna annabelle anne annette annie annika antje anthony antoine antonella antonia antonio anton ariane armand arnaud arthur asma assia astrid
  audrey aurelia aurelie aurelien axel axelle aya barbara bastien beatrice beatriz ben benedicte benedikt benjamin benoit bernadette bernard bettina bianca birgit
  bob boris brandon brice brigitte bruna bruno bryan camila camille carina carl carla carlos carmen caro carol carole carolina caroline caterina catherine cathy
  cecile cecilia cedric celia celine chantal charlene charles charlie charlotte chiara chloe chris christelle christian christina christine christophe christopher
  ciara cindy claire clara clarisse claude claudia claudine clemence clement coline coralie corinne cristina cynthia cyril damien dan dana daniel daniela daniele
  danielle david davide debora deborah delphine denis denise diana diane didier diego dieter dimitri dirk djamila dominique donna doris dorothee duarte dylan
  eddy eduardo edith edouard edward eleonore elena eleonora elias eliana elif elisa elisabeth elise elizabeth ella ellen elodie eloise elsa elvira ema emilia emilie
  emily emma emmanuel emmanuelle enora enrico enzo eric erica erik erika erwan estelle esther ethan etienne eugenie eva evan eve evelyne fabian fabien fabienne
  fabio fabrice fanny farah fatima fatou federica federico felix felipe ferdinand fernanda fernando filipa filippo fiona flavia flavie flora florence florent
  florian francesca francesco francine francis francisco franck francois francoise frank franz fred frederic frederique frida friedrich gabriel gabriela gabriele
  gaelle gaetan gael genevieve geoffrey george georges georgia gerald gerard ghislaine gianni gilles gina giorgia giovanni gisele giulia giuseppe gloria gonzalo
  grace greta gregory guillaume gustavo guy hannah hana hanna hans harry hassan hector heidi heike helena helene helen henri henry herve hilda holly hugo ian ibrahim
  ida ilaria imane ines ingrid irene irina iris isabel isabella isabelle ivan jack jacqueline jacques jade jakob james jamie jan jana jane janet jasmin jasmine
  javier jean jeanne jeff jennifer jenny jeremie jeremy jerome jessica jill jim joana joanna joao joao joel joelle joe johan johanna johannes john johnny jonas
  jonathan jordan jorge jose joseph josephine josh joshua joyce juan judith jule julia julian juliana julie julien juliette jurgen justin justine kai karen karim
  karin karine karl karla kate katharina katherine kathrin kathy katia katja katrin kelly ken kenza kerstin kevin khadija kim klara klaus kristina kurt kyle laetitia
  lara lars laura laure laureen laurence laurent laurie lea leah leila lena leo leon leonie leonor leslie leticia lidia lila lili lilia liliana lilly lily lina linda
  lionel lisa lise livia lloyd loic lola lorena lorenzo loris lou louis louisa louise louna luana luc luca lucas lucia luciana lucie lucile lucy ludivine ludovic luigi
  luis luisa luiz lukas luke luna lydia lydie madeleine mael maelle maelys magali magda maeva malik malika manon manuel manuela manuella marc marcel marcela marcello
  marco marcos margaux margot marguerite maria mariam mariana marie mariel marina marine mario marion marius marjorie mark markus marlene marta martha martin martina
  martine mary maryam maryse mateo mathias mathieu mathilde mathis matilde matt matteo matteo matthew matthias matthieu maud maurice max maxence maxime maya megan
  mehdi mel melanie melina melissa mercedes merve mia michael michaela michel michele micheline michelle miguel mike mila mirella miriam mireille mohamed mohammed
  moritz monica monika monique morgane mona moussa muriel myriam nabil nadege nadia nadine naomi nasser natacha natalia natalie natasha nathalie nathan nele nelly
  nelson nicholas nick nicola nicolas nicole nikki nils nina nino noa noah noe noel noelle noemie nora norbert nour nuno oceane octavia odile olga oliver olivia
  olivier omar ophelie oscar otto pablo paco pamela paola paolo pascal pascale patrice patricia patrick paul paula pauline pedro peggy penelope perrine peter petra
  philippe pierre pietro priscilla quentin rachel rachid rafael ralf raphael raphaelle raquel raul rayan rebecca regine regis remi remy renate renato rene renata
  ricardo riccardo richard rita rob robert roberta roberto robin rodrigo roger roland romain roman romane rosa rosalie rosanna rose rosie roxane ruben rudy ruth ryan
  sabine sabrina sacha salma salome sam samantha samia samira samuel sandra sandrine sandro sara sarah saskia sean sebastian sebastien selim selma serena serge sergio
  severine sharon shirley sibylle silke silvia simon simona simone sofia sofiane solange solene sonia sophia sophie stefan stefania stefanie stella stephan stephane
  stephanie stephen steve steven stuart sue suzanne sven svenja sylvain sylvia sylvie tamara tania tara tatiana teo teresa tessa thea theo theodore theresa therese
  thibault thibaut thierry thomas tiago tiffany till tim timo timothee tina tobias tom tomas tommaso tommy tony tristan ugo ulrike ursula uwe valentin valentina
  valentine valeria valerie vanessa vera veronica veronique vera vicky victor victoria vincent vincenzo viola violette virginie vittoria vivian viviane walter wendy
  wiebke will william willy wolfgang xavier yacine yael yann yannick yara yasmina yasmine yohan yolande younes yves yvette yvonne zahra zoe`.split(
    /\s+/,
  ),
);
