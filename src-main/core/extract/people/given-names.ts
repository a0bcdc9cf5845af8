import { WordSet, wordSet } from '../text/word-set.ts'
import rarer from './given-names.txt?raw'

/**
 * Frequent given names of many languages, in one spelling without accents. A word of this list makes a name certain
 * where its other words are common ones ("Tom Hall"), and stands for a person alone; a name without such a word is
 * judged by its shape. Names that are common words, months or cities too (Will, April, Florence) are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = wordSet(`
ada adriaan agnes agnieszka aileen akira alastair aldo alejandra alejandro aleksander aleksandra alessandra alessandro
alessio alfredo alison alistair allen allison amandine amelie amina amira anand anais anastasia anders andre andreas
andrei andrej andreia andres andrew andrey andrzej angelika angus anika anil anita anjali ankit ankur annabel
annabelle anneke annelies annette annie ansgar antoine antoinette anton antonella antonia antonin antonio anuradha
aoife arash arjun arnaud arne arno arthur arturo arun ashish ashley astrid aurelie aurelien axel ayesha azadeh bartosz
basile bastian bastien beata beatrice beatriz benedikt benjamin benoit bernadette bernard bernd bernhard bertrand beth
bettina bianca birgit bjarne bjorn blaise blanka bodil bogdan boris brendan brenna brent brett brian bridget brigitte
bruno bryan caitlin camila camille carina carla carlo carlos carmen carole carolina caroline carsten caspar catalina
catarina cecilia cecile cedric celine cesar chandra chantal charlene charlotte chiara chinedu chloe christa christelle
christian christiane christina christine christoph christophe christopher ciara clara claire clarisse claude claudia
claudio clement colin colleen collin conor constance coralie corentin corinne cornelia cosmin craig cristian cristina
cyril dag dagmar damian damien daniel daniela daniele danielle danilo dario dariusz darren davide debbie deborah
declan deepa deepak deirdre delphine denis denise denys derek desmond diana didier diego dieter dilip dimitri dimitris
dinesh dirk dmitri dmitry dolores dominik dominika dominique donal donald doris dorota dorothea dorothy dragan duncan
dylan edgar edith edmund eduardo edwin eileen ekaterina elaine eleanor elena eleni elif elisa elisabeth elise eliza
elizabeth elke ella ellen elodie eloise elsa elvira emanuel emanuele emeka emil emilia emilie emilio emily emma
emmanuel enrico enrique eoin erica erich erik erika ernesto ernst esteban esther etienne eugene eugenia eva evelyn
evgeny ewa fabian fabien fabio fabrice fabrizio faisal farah farid fatima federica federico felicia felipe felix
ferdinand fernanda fernando filip filippo fiona flavia flavio flora florent florian fran francesca francesco francisca
francisco franck francois francoise frank frans franz fred frederic frederik friedrich fritz gabriel gabriela gabriele
gabrielle gaetan ganesh gareth gaspard gauthier gavin genevieve geoffrey geoffroy georg george georges georgina gerald
gerard gerd gerhard germain gertrude giacomo gianluca gideon gilles gina giorgio giovanna giovanni gisela giulia
giulio giuseppe gokhan gonzalo gopal goran graham greta gretchen guido guilherme guillaume guillermo gunnar gunther
gustavo guy gwen gwenael gwendoline hadrien hakan hana hanif hanna hannah hannes hans harald harish harriet harriett
hassan heather hector hedwig heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik henri henrietta
henrik henry herbert herman hermann herve hideki hilary hilde hiroshi holger horst hubert hugh hugo humberto hussein
ian ibrahim ignacio igor ilaria ilse imran ines inga inge ingo ingrid irena irene irina iris isabel isabella isabelle
ismael ivan ivana ivo iwona jacek jack jackie jacob jacqueline jacques jaime jakob jakub jamal james jamie jan jana
janet janice janine janusz jared jaroslav jasmin jasmine jason javier jean jeanette jeanne jeff jeffrey jelena
jennifer jenny jens jeremy jerome jerry jerzy jesper jesse jessica jill jitendra joachim joan joana joanna joanne joao
jochen jodie joel joelle joerg johan johanna johannes john johnny jolanda jonas jonathan jordi jorg jorge jorgen jose
josef josefina joseph josephine joshua juan juanita judith julia julian juliana julianne julie julien juliet juliette
julio julius jurgen justin justine justyna kaia kalle kamal kamil kamila karel karen karim karin karina karl karla
karolina karsten kasia kaspar katarina katarzyna kate katharina katherine kathleen kathrin kathryn kathy katie katja
katrin kay kazuo keiko keith kelly kemal ken kenji kenneth kerry kerstin kevin khadija khalid kieran kim kimberly
kirsten kirsty klaas klaus knut konrad konstantin kris krishna kristen kristian kristin kristina kristof krzysztof
kumar kurt kwame kyle laetitia lars laszlo laura laure laurel lauren laurence laurent lea leah leandro leif leila lena
lennart leo leon leonard leonardo leonie leonor leslie leszek leticia lidia liliana lilian lina linda lindsay lindsey
lisa lise liz lluis loic lola lorena lorenzo loretta lothar lotte louis louisa louise luc luca lucas lucia luciana
luciano lucie lucien lucinda lucy ludmila ludovic ludwig luigi luis luisa lukas lukasz luke lutz lydia lynn maarten
maciej madeleine madhav mads magda magdalena magnus mahmoud maja malcolm malgorzata malik malin manfred manish manoj
manon manuel manuela marc marcel marcela marcelo marcin marcio marco marcos marcus marek margaret margarita margit
margot maria mariam mariana marianne mariano marie marijke marika marina mario marion marisa marit marius marjan
marjorie marko markus marlene marta martha martijn martina martine marvin mary maryam masahiro massimo mateo mateusz
mathias mathieu mathilde matias matilda matt matteo matthew matthias matthieu maud maureen maurice mauricio maurizio
mauro maxim maxime maximilian megan mehdi mehmet mei meike melanie melinda melissa mercedes meredith michael michaela
michal michel michela michele michelle miguel mihai mikael mike mikhail mila milan milena miriam miroslav mitchell
mohamed mohammad mohammed mohan moira monica monika monique morten mridul muhammad mujeeb mustafa myriam nadia nadine
nadja naoko naomi natacha natalia natalie natasha nathalie nathan nathaniel neha neil nelson nicholas nick nicola
nicolas nicole niels nikhil nikita niklas nikola nikolai nikolas nils nina noah noel noemie nora norbert norman nuno
octavio olaf oleg olena olga oliver olivia olivier omar orlando oscar oskar osman otto ottavia pablo pamela paola
paolo pascal pascale patrice patricia patricio patrick patrik patrycja paul paula paulina pauline paulo pavel pawel
pedro peggy penelope petar peter petr petra philip philipp philippe phillip phoebe pierre pieter pilar piotr
prakash pranav pratik preeti priscilla priya przemyslaw quentin rachel radek radoslaw rafael rafal raghav rahul rainer
raj rajesh rakesh ralf ralph ramesh ramiro ramon randall raoul raphael rashid raul ravi raymond rebecca reinhard remi
renata renate renato rene reza ricardo riccardo richard rita robert roberta roberto robin rocio rodolfo rodrigo roger
roland rolf romain roman ronald ronan rosa rosalind rosemary roxana roy ruben rudolf rui rupert russell ruth ryan
sabine sabrina sahar salvador salvatore sam samantha samir samuel sandeep sandra sandrine sanjay santiago sara sarah
sascha satish sean sebastian sebastiao sebastien selma serena serge sergei sergio severine shane shannon sharon sheila
shirley shreya sibylle sigrid silke silvia silvio simon simona simone sinead siobhan sofia sofie solange sonia sonja
sophia sophie soren stacey stacy stanislav stanley stefan stefania stefanie stefano stephan stephane stephanie stephen
steve steven stewart stig stijn stuart sudhir sunil suresh susan susana susanna susanne suzanne svein sven svetlana
sylvain sylvia sylvie tadeusz takashi tamara tamas tania tanja tanya tara tatiana ted teresa terry thea theo theodor
theresa therese thibault thierry thomas thorsten tiago tim timo timothy tina tobias todd tom tomas tomasz tommaso
tomoko toni tony torben torsten tracey tracy tristan troels trudy tuomas udo ulf ulrich ulrike umberto umesh ursula
ute uwe vadim valentin valentina valeria valerie vanessa vasil vera veronica veronika veronique vicente vicky victor
victoria vijay viktor viktoria vincent vincenzo violeta virginie vishal vitor vittorio vivian viviana vladimir volker
walter wanda warren wei wendy werner wesley wieland wilfried wilhelm willem william wim winston witold wlodek wojciech
wolfgang xavier xiaowei yan yann yannick yasmin yasmina yasuko yolanda yosef youssef yuki yuko yusuf yves yvette
yvonne zachary zahra zbigniew zdenek zeynep zoe zofia zoltan zsofia zuzana raman kannan prashanth prashant venkatesh
venkat karthick karthikeyan sriram shrinivas srinivasan murali mohana lakshmi vijaya nitya divya pooja neeraj nilesh
omkar rohini sagar shashank shubham siddhant suraj swapnil tejas tushar vaibhav vinay vinod yash yogesh duy thanh minh
hung khanh linh anh aaron pip henning flemming fleming irving sterling channing manning abby abdul abdullah abhishek
abigail abraham adam adele aditya adnan adrian adriana adrien agata ahmad ahmed aida aidan aimee aisha ajay akash
alain alan alba albert alberto alec aleksandar aleksandr aleksei alena alessia alex alexa alexander alexandra
alexandre alexandru alexei alexey alexis alfonso alfred ali alice alicia alina alisa allan alma alvaro alyssa amal
amanda amar amelia amir amit amy ana andrea andy angel angela angelica angelina angelo anja ann anna anne annika anoop
ansel anthony antje antoni anu anuj anya ariane ariel arman armand armando arnold artur arvind asaf asha ashok ashwin
athena audrey augustin aurelia avi avinash aylin ayse ayumi aziz babak barbara barry bart becky ben benedict benny
bernardo bert bethany betty bilal bob boyan brad bradley brandon brenda britta bruce callum camilla candice cara carl
carol carolyn carrie casey cassandra caterina catherine cathy charles charlie chen cheryl chris christof chuck cindy
claus clementine cliff clive cody colette connor constantin cora corey corinna cormac cory cristiano cyrille cyrus
daisuke damir damon dan dana danny dante daria darius darko dave david davis dean deanna delia dennis derick dermot
devin dhruv diane dick dietmar dina dmitriy dominic don donna doug douglas dustin earl ed eddie edmond edouard eduard
edward egor einar eli elia elias elie elijah ellie elliot elliott emeric emile emiliano emmanuelle emre enzo eric
erin ernest ervin erwan erwin esperanza estelle ethan evan evangelos ewan fabienne farhan fatma felicity filipe
francis franziska fraser freddy frederick fredrik frida gabor gabriella gael gary gaurav gautam geert gemma geoff
georgia geraldine gert gianni gilbert girish giselle glen glenn gloria gordon gottfried greg gregoire gregor gregory
grzegorz gus gustav hamid hamza han haris harold harry harsh henrique hilda iain ida ilana ilias ilya ioana ira irma
isaac ismail israel istvan iwan jackson jaclyn jane janna janos jarek jay jaya jen jenna jeremie jessie jesus jim
jimmy jin jiri joann joaquin joern joffrey johann jon jonah jordan josh joy joyce juana judy juergen juliusz jun jutta kacper kai kaito karthik katerina katrina katya kayla kazuki kelsey kent kira kiran kirill kirk klara kohsuke
konstantinos krista krisztian krystian lachlan lana lara larissa larry lauri laurie leopold leroy lesley lewis liam
lila lillian lin linus lionel liu liza ljubomir lloyd lois lori lorna lorraine lou luna madeline madhu magali maggie
mahesh makoto malte mara marcello margaux marguerite marian marija marilyn marisol marja marten martin masha matti max
maxence maya mayank mel melody merle mia micah mihaela mika mikkel miki mikko miles milos mina ming miranda mireille
mirjam mirko misha mohit moises molly mona morgan moritz moshe mukesh murat murray narayan nasser nat nathanael navid
neal nelly nestor niall nigel nik nikki nikolaos nikolaus nino nishant nitin noelia noriko norma odile ola ole
oleksandr olof omer oto owen padma parvez pavlo pawan pere perry petros phil philippa pierrick polly poonam prasad
praveen priyanka przemek rachid radu rajat rajiv ram ramona randy rania raphaelle raquel rasmus ray reed remy renaud
renee reuben rick ricky rikke riley rob robbie rod rodney rohan rohit romina ron ronny roopa rory rosalie rosie ross
roxane rudi rudy russ ruxandra ryo saad sabina sachin saeed sahil saifi salim sally salma salman samira sammy sander
sandro sandy sanjeev santosh sasha saskia satoshi saurabh scott selim selina sergej sergey seth shamim shankar shaun
shauna shawn shelly sherry shilpa shiva siddharth sidney siegfried soledad solene solomon sonal spencer srinivas stan
stavros steffen stella sten sue sujata sumit swati sybille syed tarek tariq tatjana taylor terrence tess tessa
thaddeus theodora theodore thibaud thijs thilo tiffany tilman timothee toby tommy travis trevor tyler uli urs vaclav
valery varun vasily vidya vikas vikram vince viola vitaly vivek vivien vladislav vojtech volodymyr waldemar wayne
willy ximena yael yang yannis yasmine yassine yoann yoko yukiko yuri zainab zara zhang idris
`)

/**
 * Given names of many peoples, rarer ones and forms of them too: the frequent ones, and those of given-names.txt. Before a
 * family name such a word makes a name a person's; alone it may be a firm's or a place's, so that {@link GIVEN_NAMES} is
 * asked there.
 */
export const KNOWN_GIVEN_NAMES: ReadonlySet<string> = new WordSet([...GIVEN_NAMES, ...rarer.trim().split(/\s+/)])
