import { wordSet } from '../text/phrases.ts'

/**
 * Frequent given names of many languages, in one spelling without accents. A word of this list makes a name certain
 * where its other words are common ones ("Tom Hall"), and stands for a person alone; a name without such a word is
 * judged by its shape. Names that are common words, months or cities too (Will, April, Florence) are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = wordSet(`
raman kannan prashanth prashant venkatesh venkat karthick karthikeyan sriram shrinivas srinivasan murali mohana lakshmi vijaya nitya divya pooja neeraj nilesh omkar rohini sagar shashank shubham siddhant suraj swapnil tejas tushar vaibhav vinay vinod yash yogesh duy thanh minh hung khanh linh anh
aaron pip henning flemming fleming irving sterling channing manning abby abdul abdullah abhishek abigail abraham adam adele aditya adnan adrian adriana adrien agata agnes agnieszka ahmad ahmed
aida aidan aimee aisha ajay akash akira alain alan alba albert alberto aldo alec alejandra alejandro aleksandar aleksander aleksandr
aleksandra aleksei alena alessandra alessandro alessia alex alexa alexander alexandra alexandre alexandru alexei alexey alexis alfonso alfred
alfredo ali alice alicia alina alisa alison alistair allan allen allison alma alvaro alyssa amal amanda amandine amar amelia amelie
amina amir amit amy ana anais anand anastasia andre andrea andreas andrei andrej andres andrew andrey andrzej andy angel angela
angelica angelina angelo angus anika anil anita anja ankit ankur ann anna annabel anne annette annie annika anoop ansel anthony antje
antoine anton antonella antoni antonia antonin antonio anu anuj anya arash ariane ariel arjun arman armand armando arnaud arne arnold
arthur artur arturo arun arvind asaf asha ashish ashley ashok ashwin astrid athena audrey augustin aurelia aurelie aurelien avi avinash
axel ayesha aylin ayse ayumi aziz babak barbara barry bart bartosz bastian bastien beata beatrice beatriz becky ben benedict
benedikt benjamin benny benoit bernadette bernard bernardo bernd bernhard bert bertrand beth bethany betty bianca bilal birgit bjarne bjorn
bob bogdan boris boyan brad bradley brandon brenda brendan brenna brent brett brian bridget brigitte britta bruce bruno bryan
caitlin callum camila camille camilla candice cara carina carl carla carlo carlos carmen carol carole carolina caroline carolyn carrie
carsten casey caspar cassandra caterina catherine cathy cecile cecilia cedric celine cesar chandra chantal charlene charles charlie charlotte chen
cheryl chiara chloe chris christa christian christiane christina christine christof christoph christophe christopher chuck cindy claire clara
claude claudia claudio claus clement clementine cliff clive cody colette colin colleen connor conor constance constantin cora
corentin corey corinna corinne cormac cornelia cory craig cristian cristiano cristina cyril cyrille cyrus daisuke damian damien damir damon dan
dana daniel daniela daniele danielle danilo danny dante daria dario darius darko darren dave david davide davis dean deanna
debbie deborah deepa deepak deirdre delia delphine denis denise dennis denys derek derick dermot desmond devin dhruv diana diane dick
didier diego dieter dietmar dilip dimitri dimitris dina dinesh dirk dmitri dmitriy dmitry dominic dominik dominique don donald donna doris
dorota dorothea dorothy doug douglas dragan duncan dustin dylan earl ed eddie edgar edith edmond edmund edouard eduard eduardo edward
edwin egor eileen einar elaine eleanor elena eleni eli elia elias elie elif elijah elisa elisabeth elise eliza elizabeth ella
elle ellen ellie elliot elliott elodie elsa emanuele emeric emil emile emilia emilie emilio emily emiliano emma emmanuel emmanuelle emre
enrico enrique enzo eric erica erich erik erika erin ernest ernesto ervin erwan erwin esperanza estelle esteban esther
ethan etienne eugene eugenia eva evan evangelos evelyn ewa ewan fabian fabien fabienne fabio fabrice fabrizio farah farhan fatima fatma federica federico
felicia felicity felipe felix ferdinand fernanda fernando filip filipe filippo fiona flavia flavio flora florent florian francesca
francesco francis francisco franck francois francoise frank franz franziska fraser fred freddy frederic frederick frederik fredrik frida
friedrich fritz gabor gabriel gabriela gabriele gabriella gabrielle gael gaetan gareth gary gaspard gaurav gautam gavin geert gemma genevieve
geoff geoffrey geoffroy george georges georgia georgina gerald geraldine gerard gerhard gert gianluca gianni gilbert gilles gina
giorgio giovanna giovanni girish giselle giulia giulio giuseppe glen glenn gloria goran gordon gottfried graham greg gregoire gregor gregory greta
gretchen grzegorz guido guilherme guillaume guillermo gunnar gunther gus gustav gustavo guy gwen gwenael hadrien hamid hamza han hanna hannah
hannes hans harald haris harish harold harriet harry harsh hassan heather hector heidi heike heinrich heinz helen helena helene helga
helmut henri henrietta henrik henrique henry herbert herman hermann herve hideki hilary hilda hiroshi holger hubert hugh hugo humberto hussein iain ian
ibrahim ida ignacio igor ilana ilias ilse ilya imran ines inga inge ingo ingrid ioana ira irena irene irina iris irma isaac isabel
isabella isabelle ismail israel istvan ivan ivana ivo iwan jacek jack jackie jackson jaclyn jacob jacqueline jacques jaime jakob jakub james
jamie jan jana jane janet janice janine janna janos jared jarek jasmin jasmine jason javier jay jaya jean jeanette jeanne jeff jeffrey jelena jen
jenna jennifer jenny jens jeremie jeremy jerome jerry jesper jesse jessica jessie jesus jill jim jimmy jin jiri joachim joan joana joann
joanna joanne joao joaquin joel joelle joern joffrey johan johann johanna johannes john johnny jon jonah jonas jonathan jordan jordi jorg jorge jorgen
jose josef joseph josephine josh joshua joy joyce juan juana judith judy juergen julia julian juliana julie julien juliet juliette julio julius juliusz jun
june jurgen justin justine justyna jutta kacper kai kaito kamal kamil kamila karel karen karim karin karina karl karla karolina karsten karthik kasia kaspar kate katarina
katarzyna kate katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrina katya kay kayla kazuki keith kelly kelsey ken kenji
kenneth kent kerry kevin khalid kim kimberly kira kiran kirill kirk kirsten kirsty klaas klara klaus kohsuke konrad konstantin konstantinos kris krishna krista kristen kristin
kristina kristof krisztian krystian krzysztof kumar kurt kyle lachlan lana lara larissa larry lars laszlo laura laure laurel lauren laurence laurent lauri laurie lea leah leandro
leila lena leo leon leonard leonardo leonie leopold leroy lesley leslie lewis lidia liam lila liliana lillian lin lina linda lindsay lindsey linus lionel lisa lise liu liz liza ljubomir
lloyd lois lola loic lorena lorenzo loretta lori lorna lorraine lothar lou louis louisa louise luc luca lucas lucia luciano lucie lucien lucy ludmila ludovic ludwig luigi
luis luisa lukas lukasz luke luna lutz lydia lynn maarten maciej madeleine madeline madhu mads magali magda magdalena maggie magnus mahesh mahmoud maja makoto malcolm malte
manfred manish manoj manuel manuela mara marc marcel marcela marcello marcelo marcin marco marcos marcus marek margaret margarita margaux margot marguerite maria mariam marian mariana marianne
marie marija marilyn marina mario marion marisa marisol marius marja marjorie marko markus marlene marta martha marten martin martina martine marvin mary maryam masha massimo mateo mateusz
mathias mathieu mathilde matt matteo matthew matthias matthieu matti maud maurice mauricio mauro max maxence maxim maxime maximilian maya mayank mehdi mehmet mei meike mel melanie melinda melissa
melody mercedes meredith merle mia micah michael michaela michal michel michele michelle miguel mihai mihaela mika mike mikhail mikkel miki mikko milan milena miles milos mina ming miranda mireille miriam mirjam mirko
miroslav misha mitchell mohamed mohammad mohammed mohan mohit moises molly mona monica monika monique morgan moritz morten moshe muhammad mukesh murat murray mustafa myriam nadia nadine
naomi narayan nasser nat natacha natalia natalie natasha nathalie nathan nathanael nathaniel navid neal neha neil nelly nelson nestor niall nicholas nick nicola nicolas nicole niels nigel
nik nikhil nikita nikki nikola nikolai nikolaos nikolaus nils nina nino nishant nitin noah noel noelia noemie nora norbert noriko norma norman nuno octavio odile ola olaf ole oleg oleksandr olga
oliver olivia olivier olof omar omer orlando oscar oskar otto oto owen pablo padma pamela paola paolo parvez pascal pascale patrice patricia patricio patrick patrik paul paula paulina pauline
paulo pavel pavlo pawan pawel pedro peggy penelope per pere perry peter petr petra petros phil philip philipp philippa philippe phillip phoebe pierre pierrick pieter pilar piotr polly poonam prakash
pranav prasad prashant pratik praveen priscilla priya priyanka przemek przemyslaw quentin rachel rachid radek radoslaw radu rafael rafal rahul raj rajat rajesh rajiv rakesh ralf ralph ram ramesh ramon
ramona randall randy rania raphael raphaelle raquel rashid rasmus raul ravi ray raymond rebecca reed reinhard remi remy renata renate renaud rene renee reuben ricardo riccardo richard rick ricky
rikke riley rita rob robbie robert roberta roberto robin rocio rod rodney rodolfo rodrigo roger rohan rohit roland rolf romain roman romina ron ronald ronan ronny roopa rory rosa rosalie rosalind rosemary
rosie ross roxane roy ruben rudi rudolf rudy rui rupert russ russell ruth ruxandra ryan ryo saad sabina sabine sabrina sachin saeed sahil saifi salim sally salma salman salvador sam samantha samir samira sammy
samuel sandeep sander sandra sandrine sandro sandy sanjay sanjeev santiago santosh sara sarah sasha saskia satish satoshi saurabh scott sean sebastian sebastien selim selina selma serena serge sergei sergej
sergey sergio seth severine shamim shane shankar shannon sharon shaun shauna shawn sheila shelly sherry shilpa shirley shiva shreya sibylle siddharth sidney siegfried sigrid silke silvia silvio simon simona simone
sinead siobhan sofia sofie soledad solene solomon sonal sonia sonja sophia sophie soren spencer srinivas stacey stacy stan stanislav stanley stavros stefan stefania stefanie stefano steffen stella sten
stephan stephane stephanie stephen steve steven stewart stig stuart sudhir sue sujata sumit sunil suresh susan susana susanna susanne suzanne sven svetlana swati sybille sylvain sylvia sylvie syed tamara
tamas tania tanja tanya tara tarek tariq tatiana tatjana taylor ted teresa terrence terry tess tessa thaddeus thea theo theodor theodora theodore theresa therese thibaud thibault thierry thijs thilo thomas thorsten tiago tiffany
tilman tim timo timothee timothy tina tobias toby todd tom tomas tomasz tommaso tommy tomoko toni tony torben torsten travis trevor tristan tuomas tyler uli ulrich ulrike umberto urs ursula uwe vaclav valentin valentina
valeria valerie valery vanessa varun vasily vera veronica veronika veronique vicky victor victoria vidya vijay vikas vikram viktor viktoria vince vincent vincenzo viola violeta virginie vishal vitaly vivek vivian vivien
vladimir vladislav vojtech volker volodymyr waldemar walter wanda warren wayne wei wendy werner wilfried wilhelm willem william willy wim winston wojciech wolfgang xavier ximena yael yan yang yann yannick yannis yasmin yasmine
yassine yoann yoko yolanda yosef youssef yuki yukiko yuri yves yvette yvonne zachary zainab zara zdenek zeynep zhang zoe zoltan zuzana`)
