package fr.continuum.domain.shared;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// More given names people at work in France bear, of those born between 1945 and 2005, by where they are in use. A
/// name that is a word or a place as often stands apart: it tells of somebody only where it is written as names are.
final class MoreGivenNames {

    private static final String FRENCH_WOMEN = """
            ambrine anaïg andréane angèle annabel annabelle annaëlle annette annonciade arlette armandine astride
            aubane aurelia bérénice bernadine bernardette berthe betsy blanchette brigida carmela carol carola caroll
            caryl cathie cathy chantale charlyne chimène christa christèle christiana christianne chrystel chrystelle
            clarence clarissa clarisse claudie clélie cléo clotaire clothilde constantine coraline corine corinna
            cyndie cynthia dahlia daisy danaé danie daniella daphnée delphina dorine dorothée edmée edwina élia
            éloïse elvira élyane émilia emmanuela emmeline enola ersilia esméralda étiennette évangeline fabiola
            fanchon fannie fantine flavienne fleurine florette floriana floriane florie francelyne francette
            frédérika gabriela georgine gersende ghyslaine gilda giselle gloria graziela guilaine guislaine
            gwennaëlle gwladys henriane hilda honorina huguette ilda inaya iphigénie irénée isabel isabella isaure
            isoline ivonne jacotte jacquotte janick janie janique jeannick jeannie jenny jessy joé joëlla jordane
            joselyne josianne josie josyane judicaëlle judy julianna juline karelle karinne kassandra katarina
            kathleen kathy katie katleen laly lauriane laurianne leïlani lénora léona léopoldine lesley liane linette
            lisbeth livie loana loïse loriana loriane luce lucinda ludivina ludmila lyane lydia lydiane lyliane
            lysbeth lyse lysiane maëlyne magalie magdalena magdeleine maguy malaurie manoëlle manuelle marcelline
            margareth margarita margerie mariane mariange marianick mariannick mariette marilène marinette marité
            marjolaine marlaine marlise marlyse maryannick maryelle marylène marylin marylou maryna maryvone mathilda
            maude maurane maureen maylee mélaine mélusine michaela michelaine milène minna miriame monette monica
            morganne muguette murielle myléne myrtille nadette nancy naomie nathalène nathaly ninette noëlla noémi
            noémia nolwen océanne ophélia oriana paméla pascalina pascaline pauletta perrette philomena pimprenelle
            priscille prudencia rachèle raphaële régina renata renate roberte rolande romina rosaline rosanne roselyn
            roselyne rosemonde roxanne salomée savine ségolène séphora shirel sigolène simonne soizic solveig sonya
            stéphany suzel suzelle suzon sybil sylviana sylvina sylvine syndie téa thècle thérèsa tiffanie toinette
            typhaine typhanie ursule valène valentina vania vanina verane véronica vinciane viviana wilma yannicka
            yolaine yolène ysaline yvelise yvelyne
            """;

    private static final String FRENCH_MEN = """
            adelin adolphe adrian albéric aldo alfonse alphonse amaury amédée anaclet anicet antony archibald arnault
            arnold aubert audran aurélian aymar aymeric aymerick barthélémy bénigne benoist bérenger berthold bertin
            bruce calvin camil cédrick célestin cézar charley charly christobal claudius clémentin crépin cyriac
            cyriaque dieudonné dimitry dominic donald donovan eddie eddy edgard edwin elian elmer éloi emerick emery
            engelbert ervé eustache evariste fabian faustin florentin fortuné foulques francisque franckie francky
            frank frankie fred freddy frédérik fulgence gatien gauderic gauvain gédéon geoffroy georgy gérardo
            germinal géry gilberto gilian giovani godefroy gonzague guénaël guerric guilain gustavo harold hélier
            henrik henry herbert hilarion isidore jacquy jef jeff jeffrey jehan joannès jocelin joffrey johnny jonny
            josian jovial julian julio justinien kenneth kevyn laurentin léandre léonide lionnel lothaire ludovick
            ludwig madec malcom mallory marcellin martinien maudez maximin mayeul mederic melchior michael mick
            mickey morvan natanaël nicaise nicéphore octave olaf onésime othon pacôme paolin paterne patrik patrique
            perrin philbert philémon polycarpe raimond rambert raynald réginald réjean renan reynald ricky roddy
            roderick romuald rudolf rudolphe saturnin saverin sébastian servais sigismond silvère sixte stany steeve
            steevens steevy stéfan stevens sylvère symphorien tanneguy théodule thibauld thiébaut thiéry timothy toni
            venceslas victorin waldemar wenceslas werner wladimir yannig youen yvain yvelin zéphirin zéphyrin
            """;

    private static final String BRETON = """
            alanig annaïg aodren azenor aziliz bleunvenn bleuzen briac brieg brieuc budoc corentine deniel donan
            efflam ehouarn enogat envel eozen erell fañch gaud goulven goulwen guénola gurvan gwenhaël gwenn gwenneg
            gwennola gwennolé gwilherm haude hervelina ivona jakez jestin juhel kaourant kaourintin koulm kristell
            leneig loeiz loig loïk louarn madenn maëlan maelig maïwen marivon matilin mazhe mélar méven mewen
            morwenna nedeleg noluen nominoé padrig perig rivoal riwal riwalenn riwan ronane rozenn sezny soazic
            soizig stérenn tifaine tréphine tudal tudi turiau tutiane urielle visant youenn youenna yvonig ywan
            """;

    private static final String OF_REGIONS = """
            amaia antò ariel battì beñat carlu dominica eneko estève ettori francescu frantz ghjulia ghjuvan
            gottfried gretchen gretel gunther hansi heinrich heinz helga helmut hildegarde iker iñaki irmgard ixabel
            jaume joan jordi jurgen kattalin klaus lisandru lothar maddalena maialen maitena manfred mariline
            marliese mikel miquèl miren montserrat nahia nekane nuria oihan oihana pantxika pantxoa pasquale peio
            petru peyo ramoun ramuntxo reinhold santu saveriu siegfried stefanu titin ulrike uschi vannina wolfgang
            xabi xabier xantxo ximun
            """;

    private static final String IBERIAN = """
            abilio acacio adela adelaide adelia adelino adérito adriano agostinho albano albertina alberto albino
            alcides alcina aldina alejandra alejandro alfonso alfredo almerinda álvaro amadeu amália américo amparo
            anabela anacleto andreia andrés angelica angelita anibal aniceto araceli arlindo armanda armando armindo
            artur arturo asunción augusto aurélio avelino balbina beatriz begoña belarmino belmira belmiro benedita
            benito benvinda bernabé bernardino blas braulio caetano calixto camilo candida caridad carlota carmelo
            carmencita casimiro catalina cayetano cecilia celestino célio césaltina cesáreo chelo clarinda claudina
            conceiçao concha conchita consuelo corina cristiano cristina cristóbal cristovão custódio dámaso davide
            delfim delfina demetrio deolinda dinis diogo dionisio dolorès domingo domingos duarte dulce edelmira
            edite eduarda efrain eladio elisabete elisio eloy ema emiliano emilio encarna encarnación enriqueta
            ermelinda ernesto estefania euclides eufemia eugénia eugenio eulalio eurico eusebio evaristo fabio
            faustino federico felicidad felipe felisa felisbela felismina fermín fernandes filipa filipe filomena
            firmino flávio florencio florinda francelina francisca fulgencio genaro genoveva georgina germán germano
            ginés giraldo gonçalo graciete gracinda gregorio guadalupe guilherme guilhermina guillermo gumersindo
            helder hélio henrique hermenegildo hermínia hernán hilário hipólito horacio hortensia idalina ignacio
            inacio inmaculada isabelita isaura isidoro isidro isilda jacinto jaime januario javier jerónimo jesús
            joão joaquín joaquina jordão jorgina josefa josefina juana juanita judite julieta juvenal laureano
            laurinda lauro leocadia leoncio leonel leonor leopoldina leticia liberto lidia lisete lourenço lucilia
            ludovina lupe lurdes luzia macarena mafalda manolo marcelina marcelino marcos mariano maribel maricarmen
            marisol matías matilde mauricio maximino mécia milagros mirene moisés natércia natividade nélio octavio
            odete olegario olinda oscarina osvaldo oswaldo ovidio paco paquita pascual patrocinio paula paulina pepe
            pepita prudencio quim quitéria raimundo ramiro ramona raul reinaldo ricarda rigoberto rocío rodolfo
            rogelio rogério román rosalía rufino rui rute sagrario salete salustiano sancho saturnino saúl serafim
            serafín sérgio severino silvana silvestre silvina silvino simão susana susete telma telmo teodora teodoro
            teófilo teresinha timoteo tomasa ulisses urbano valdemar valeriano valter vicência victoriano virgílio
            viriato virtudes vítor vitoria wenceslao ximena yolanda zacarias zeferino zulmira
            """;

    private static final String ITALIAN = """
            adalgisa addolorata adelmo agata agostino alberta alessandra alfio alfonsina amedeo amelia anello
            angiolina aniello annalisa annamaria annunziata antonella antonello antonietta antonino armida assunta
            attilio benedetta benedetto biagio bianca calogera calogero camillo carmelina carmine caterina chiarina
            cinzia concetta corrado cosimo costantino crescenzo diego domenica domenico donata donatella donato edda
            edoardo egidio elio elisabetta elvio emanuela emanuele enrica enrico ercole ermanno ettore fedele
            federica ferdinando ferruccio filippa filippo fiorella fortunato fosca fulvio gaetana gaetano gaspare
            gennaro geremia giacinto giacomo giampaolo giancarlo gianfranco gianluca gianpiero gildo gioacchino gioia
            giordano giorgia giorgio giovanna girolamo giuliana giuliano giulietta giulio giuseppa giuseppina
            giustino grazia graziano guerino guglielmo guido ignazio ilario immacolata iolanda ivano lazzaro leonarda
            letizia lia liborio licia livio loredana lorella lucrezia luigia luigina manfredo manlio marcella
            mariangela mariarosa marilena marinella massimiliano maurizio melchiorre michela michelangelo mirco
            modestino natale natalina nello nicolina nicolò nunzia nunzio olimpia onofrio orazio oreste orsola
            ottavio palmira palmiro paolino pasqualina patrizia piera pierino pierluigi piero pietro pippo raffaela
            raffaele raffaella raimondo renzo rinaldo rino roberta roberto romolo rosalba rosamaria rosaria rosetta
            rossana rossella ruggero sabatino sabina salvatrice santina saverio sebastiano serafina serafino settimio
            silvano silvio simonetta sisto stefania stefano tiberio tindaro tiziana tiziano tommaso tonino tullio
            ubaldo umberto valeria valerio vincenza vincenzina vincenzo vito vittoria vittorio
            """;

    private static final String NORTH_AFRICAN = """
            abdelaali abdelali abdelatif abdelazim abdelaziz abdelfatah abdelfettah abdelghani abdelhadi abdelhafid
            abdelhak abdelhakim abdelhalim abdelhamid abdelilah abdeljalil abdelkarim abdelkrim abdellatif abdellaziz
            abdelmadjid abdelmajid abdelmalek abdelmoumen abdelnour abdelouahab abdelouahed abdelrahim abdelrahman
            abdelwahab abderahim abderahmane abderrahim abderrahman abderrahmane abderrazak abderrezak abdeslam
            abdessalem abdessamad abdesselam abed abla achour achraf adel adib adnane afaf affane afif ahcene ahlem
            ahmad aïssa akila akim akram aldjia allal allaoua amani amara ameur amezian ameziane ammar amrane anas
            anass anis arbi arezki arslan asma asmaa asmae atef atika ayman aymen azeddine azedine azouz azzedine
            bachir badia badis badr badra badreddine bahia baya belaïd belgacem belkacem benaïssa benali benamar
            besma bilel billel bochra bouabdellah boualem bouchra boudjema boudjemaa boujemaa boumediene boumedienne
            bousselham bouziane brahima chadia chadli chafia chafik chahinez chahrazed chaker chems chemseddine
            cherif cherifa chiheb choukri dahbia dahmane daoud daouia dihia djaafar djaffar djahida djamal djaouida
            djazia djelloul djemaa djemila djilali djillali djohra djouher douaa douha douja dris driss drissia
            elhadj elyas emna essaïd fadel fadela fadhel fadhila fadhma fadma fadoua fadwa fahd fahim faiçal
            fakhreddine faouzi faouzia farah fares farhat farida farouk fateh fathi fathia fatna fawzi fawzia fayza
            ferhat fettouma firas firdaous fodil fouad fouzi fouzia ftima gamra ghalem ghani ghania ghizlane ghizlène
            ghozlane hachemi hachim hadda haddou hadia hadj hadja hadjar hadjira hafed hafid hafidh hafiz hafssa
            haïfa haïm hajar hajer hajiba hakima halim hamadi hamdi hamed hamida hamidou hamma hammou hammouda hamou
            hanan hanane hanen hanène hani hania hanifa haroune hasnaa hasni hassania hassen hassiba hatem hatim
            hayat hayet hayette hedia héla hella hend henda hiba hichem hinda hocein hocina hocine hosni houari
            houaria houcine houda houssam houssein houssem houssine ibtissam ibtissem idir idris ihab ihsane ihssane
            ikbal ikhlas ikrame ilyass imad imade imed inas inass insaf iqbal ismahan ismahane ismahène issam issame
            itto jaber jabeur jabir jallal jamaa jamaleddine jamaledine jamil jaouad jaouida jawed jihad jihan jilali
            jilani jomaa kabira kacem kaci kaddour kader kadija kadour kahina kaïna kalthoum kaltoum kamal kamar
            kaoutar kaouthar karam karama kassem kassim kawtar kevser khadouj khadra khaira khaldia khaldoun khalida
            khalifa khedidja kheira kheireddine khelifa khellaf kheloudja khemissa khira khlifa khmissa kmar koceila
            kouider krim laaziz lahbib lahcen lahcene lahoucine lahoussine laïd lakhdar lalla lamya larbi latefa
            leyla lhassan lhoussaine lillia lobna lotfi lotfia louardi loubna louiza loukmane lynda maamar maati
            madani madiha madjid madjida magid mahbouba mahdi mahdia mahfoud mahfoudh mahieddine mahjoub mahjouba
            mahmoud majda majdi majid majida makhlouf malek malke mammeri manal mansour mansouria marouen maroun
            marwane mebarek mebarka mebrouk mebrouka mehenni melha meriam meriem merouane merwan merzak merzouk
            merzouka messaoud messaouda messaoudi meziane miloud milouda miloudi mimoun mimouna mimount moad moatez
            moez mohcine mohsen mohssine mokdad mokhtar mokrane monaïm mongi monji montassar mostafa mostefa mouaad
            mouad moufida mouhcine mouhsine moulay mouldi mouldia mouloud mouloude mouloudia mouncef mouncif mounia
            mouniya mounsif moustafa moustapha moutia msaddek muhammad mustafa naceira nacer nacera nacerdine
            nacereddine naceur nacim nacima nacira nadhem nadhir nadira nadjat nadjet nadji nadjia nadjib nadjiba
            nadjim nadjma nadjoua naëlla nafissa nahed nahid nahla naila najat najet najia najib najiba najim najla
            najlaa najoua najwa naoual naouar naouel nargess narimane narimène narjess nasr nasreddine nasredine
            nassera nasseradine nassereddine nassiba nawal nazha nazih nazim nédia nedjma nejia nejib nesrine nezha
            nidal nidhal nihad nihal nisrin nizar nordin norredine nouari nouha nouhaila noureddin nouredine nouria
            noussaiba nozha oifa olfa omaima ouafa ouafae ouahiba ouahid oualid ouarda ouardia ouassila ouassim
            ouerdia ouiame ouiza oulaya oumaima oumkeltoum oumnia ounissa oussama oussema outhman rabah rabéa rabha
            rabia rabiaa rabie rabii radhia radhouan radhouane radouan radouane rafik rafika raghda rahim rahima
            rahma rahmouna raja rajaa rajae ramdane ramla ramy ramzy rawad razika rebiha redha redouan redouane rekia
            rhita rhizlane riad riadh ridha rihab rima rkia rokaya rokia romaissa roukaya ryad ryadh rym saadi sabiha
            sabir sabira sabria sadak sadek sadia sadok safae safi safouane safwan safwane sahar sahbi sahra
            salaheddine salama saleh saleha salem saliha sallah saloua salwa samah samar samih samiha samra sanaa
            sanae sanna saousen sawsen seddik sédik seghir seif seifeddine senda sihame sihem sofian soltan soltana
            souade soufian soufyane souhail souheil souhila soumia soumicha souraya sylia tahani tahar taïb taïeb
            takieddine taleb taous tarak tarik tassadit tayeb thameur thamila thiziri thouraya tijani tlili tounes
            touria touriya turkia wadie waël wafa wafaa wafae wahib wahiba wahid wahida wail wajdi wajih waliyeddine
            warda widad wided wissal wissem yacin yahia yahya yakoub yakout yamin yamna yasin yasser yassir yazida
            youcef youness younous yousef yousfi yusra zahia zahir zahira zahra zahraa zaïa zaïd zaina zaineb zakarya
            zaki zakia zakya zana zaynab zeïna zeineddine zerrouk ziad zied zineddine zohir zouaoui zoubeida zoubida
            zoubir zoufikar zouheir zouhir zouhra zouina zoulikha zuhair
            """;

    private static final String AFRICAN = """
            abdoul abdoulkarim abdramane abiba abibatou abou aboubacar aboubacry aboubakar aboud aby achta adiara
            adiaratou affoué aïssata aïssatou aissetou aïta akissi akossiwa akouvi alassan alhassane alimatou aliou
            alioune amadi amath aminatou andjilani andry anfane anrafa anziza arame arona arouna asmine assane assata
            assetou assiati assitan astou attoumane attoumani ayao ayité babacar bacary badara badji baïdy bakari
            balkissa ballo banna bassékou bassirou batoul bénéwendé biba bilguissa bineta binetou binta biram birama
            birame bocar boniface bouba boubakar boukary bréhima cécé chakila chancel chancelle cheick cheikhna
            cheikhou chidi claver coumba daby daouda dédé demba diabou diaka dialla dianké diarry diénaba dieudonnée
            dieumerci dieynaba djénabou djeneba djeynaba djibrill djiby djouma dogo dorcas dramane ebrima echati edoh
            efua ekoué elhadji espérancia essénam essi fadima fahardine faly fanja faoulati fatimatou fatoumatou fily
            fousseini fousseny fousseynou gagny gaoussou gnagna gnalen gracia guédado guylain habibatou habsatou
            hadama hadiatou hadidja hadizatou hadramé halidou halifa halimatou hamadou hamady hamala hamet hanitra
            hasina hawa hawoye henintsoa herilanto heriniaina hery houdhoifa houleye housseini ibou ibouroi ibra
            idrissa ismaila issiaka issouf jainaba jeancy kadia kadiatou kadidia kadidiatou kadidja kalidou kalifa
            kalilou kaly kamardine kandé kankou kany karamba karamoko kassoum kéba kéfing kevine khadi khadiatou
            khady khardiata khoudia khoudiedji kodjo koffi kofi kokou komlan konimba korka kossi kossiwa kouadio
            kouakou kouamé kouassi koumba kwaku kwamé lalaïcha lalaina lanto lassana lassina lassine latufa lémine
            madiba madina madou mafoudia magatte mahamadi mahamane mahamat mahamoud makhan malado malal malamine
            malang malick mallé mamadi mamady mamita mamourou mandiaye mangoné manthita maoulida marame mariame
            mariatou mariétou massata massé massiré mawa mawdo mbacké mbalou mbaye mbemba mialy miora mirana moctar
            modi modibo modou mody mohamadi moinaecha moinafatima moindjie moinécha moriba mouctar mouhamadou
            mouhamed mouhoutar moulaye mouminatou mountaga moustaf nabintou nafi nafissatou nankoria nantenaina
            nantenin nasrat nassurdine ndaya ndeye ndiaga ngozi niagalé niakalé niouma nirina njaka nkosi nogaye
            nourdine nsimba oulématou oulèye ouleymatou oulimata oumarou oumoul oury ousmana ousseini ousseynou
            pendaye princilia racky rafion ramatou rhode rivo rokhayatou rokhia rokiatou rouguiyatou rouguy roukia
            ruphin ruth saadou sadio sadou salamatou salimatou saliou sambala samballa sambou sanata sandati satou
            ségou sékouba serigne séverin seynabou seyni sidiki sidy sikou siré siriki sitan sitti soidiki soidri
            soilihi sokhna sokona solofo sosthène souaibou soukeyna soulé souleiman soumaïla sounkarou stéphie tacko
            tahina tahirou tantely tenin thiéba tiana tidiani tidjane tiécoura tiémoko tojo toumani toumany voahangy
            waly wassa woury yakhouba yaya yaye yéro yoro youba youssoufa zaïnaba zakari zaliffa zalihata zamzam
            zeynab zié zoumana
            """;

    private static final String TURKISH = """
            adem ahmet akif alper altan arda arzu aslan asli aslı asuman atilla ayça aydin ayfer aygül ayhan ayla
            aylin aynur ayse aysegül aysel aytekin ayten azad azra bahri bayram bekir belgin belma berat beril
            berivan berk berkan betül birgül botan bülent burcu büsra cafer canan celal cemal cemil cemile cengiz
            ceren ceyda cigdem cihan ciwan derya dilan dilara dilek dursun ebru elif emine emir emrah emre ercan
            erdal erdem erdinç erdogan eren erhan erkan erol ersin ertan ertugrul esin esma esra evin eylem eylül
            fadil fadime faruk fatime ferdi feride ferit fevzi fidan figen fikret filiz funda furkan gamze gizem
            gökhan gonca gönül gülay gülcan güldane güler gülhan gülistan gülizar gülsen gülsüm gülten günay güngör
            gürkan güven hacer hacı hakan hakki halil halime halit haluk hamide handan harun hasan hatice havva
            haydar hayriye helin hêvî hülya hümeyra hürriyet hüseyin ihsan ilhan ilkay ilker ilknur irfan ismet
            ismigül jiyan kadir kadriye kazim kemal kenan keziban kubra kudret kürsat latif mahir mahmut mehmet
            mehmetcan melek meliha melike meltem meral merve mesut mevlüt mikail muammer mucahit muharrem murat
            müslüm mutlu muzaffer naciye nadide naime nalan nazan nazife nazik nazli nazmiye nebahat necati necdet
            necla necmettin nermin nese nesibe nesrin nevin nevzat newroz nezahat nihat nilay nilgün nilüfer nimet
            niyazi nuray nurcan nurdan nurettin nurgül nurhan nuri nuriye nurten oktay ömer ömür onur orhan özcan
            özge özgür özkan özlem pelin perihan pinar raif ramazan recep refik remzi remziye resul reyhan ridvan
            rojda rojin ronahi roza rukiye rüstem sabahattin sadik safiye sakine salih saniye satilmis sebahat sebnem
            seçil seda sedat seher selahattin selami selçuk selda selin semiha semra senay sengül senol serap serbest
            serdar serhat serife serkan serpil seval sevda sevgi sevgül sevil sevilay sevim sevinç seyfettin seyit
            sezen sezer sinan sipan songul suat süheyla sükran sükrü süleyman sümeyye suzan taha tahir tahsin taner
            tarkan tayfun temel tolga tugba tugçe tülay tülin turgay turgut türkan ufuk ugur ümit ümran ünal utku
            vahit vedat veli veysel vural welat yakup yalçin yasar yasemin yavuz yeliz yener yesim yeter yigit
            yildiray yücel yurdagül yusuf zafer zehra zekeriya zeki zekiye zeliha zerrin zeynel zeynep zilan ziya
            zozan züleyha zülfiye
            """;

    private static final String ANTILLEAN = """
            abner adonis aglaé alcide alcindor amélius annestine anthime appoline ary athanase aurélus béatrix bélise
            béotien bettina cédrine cléante cornélie delano dieula dieuseul djimmy dorothy édéline édner elie éliézer
            emmanuella ermine eugena eustase évelina evens expédit fénelon ferly firmine fito florise franckel
            fritzner gessy ghislène gilette guerda guerlande guerline guito hermione hersilia huguens ignacia ilrick
            imelda immacula jacquelin jameson jeanice joachin joanita joceline joeline johanne juny kendy kétia ketly
            kettly ketty laurise lesly lilette lisette luckson lucner ludger lunise lyonel magda maguie marise
            méliane melvine mérilia mérise michelet milca mimose mirlande mislaine modely modestine monel mylaine
            myriame myrlande nadiège nathaniel nérée nicéa ninotte noélise octavius odilia olivette orélien philomise
            richemond rodney ronald ronel ronise rony rosanise rosélia rosena rosie saintanise saintilia sherley
            sidoine sylvanie sylvio symphorose teddy thara tymaël vénita vladimyr wadson walner wesner widlin wilda
            wilner yanick yola yverose yvrose zita
            """;

    private static final String OTHERS = """
            agnieszka aleksandra alexandru alina allison alyson alyssa anahit anaït anatoli anca andreas andrei
            andrew andrzej angie ania anjali anka annabella antoun araksi aram ararat arash arjun armen arménouhi
            arpiné arsen artak ashley ashok assya astrig aznif bassam bassel becky behnam bijan bogdan boleslaw bopha
            bounmy bounthavy bozena bradley brandon branislav brayan brian bronislaw bronislawa carolyn casimir
            chanthy charbel charleen cheryl chris christopher cindie connor corneliu cosmin cristian czeslaw czeslawa
            danica danuta dara dariush darko deepa dejan dinesh dorota dorothea douglas dragan dragana dusan dwayne
            edmund elliot elliott ellis elzbieta emily ethan ewa fadi farhad farzaneh fereshteh florin freddie gaïané
            ganesh garabed garen garo gary gavin geetha ghassan gheorghe graham grazyna greg gregor grigor guylaine
            hagop haig haïk hailey halina harout hasmik helen henryk henryka hisham hovsep howard ilie indira ioana
            ionut irena irwin iryna iwona jacek jackie jadwiga jake janet janina janusz jaroslav jaroslaw jasmina
            jayanthi jayson jeffery jelena jenifer jennyfer jeremiah jerry jerzy jess jianguo jodie john jolanta
            josef josh joshua josip joslin joumana jovan jozef judi kambiz kamil kamran karapet karnig karolina
            katarzyna kate kaveh kavitha kazimierz keith kendall kenzo kerry khamphone khamsay khoa kieran kirsten
            kosal krikor kristen kristina krystian krystyna krzysztof kunthea lakshmi laleh lauren lauryn layal lech
            leszek liam lidija lindsay liwei ljiljana ljubica lloyd lorna lucjan lucyna ludwik lukasz luong lusine
            lynn maciej mahendra mahnaz mahsa malgorzata malvin mandy marcin marek margarit marija marijana mariusz
            martyn mary mateusz matt matthew megan mehran meiling mher michal mihaela mihai mihran milica miljana
            miloš mirela miroslav miroslaw mitchell mitra mladen molly mylan nabih nadim narek narine nasrin natalija
            natasa neil nenad nguyet nhut nick nicolae nicolson nikola nikolai nikolas nirmala noreen noubar nounée
            ohan oksana oleg olena oliver owen padma parisa parvin patty pavel peggy penelope petar petra phally
            philip phonesavanh phuoc phuong piotr pisey predrag prema priya quyen rabih radmila rados radoslav rajan
            rajesh ramesh randa randy ratha ratko rekha reza rick rithy robbie robby rodica ronny roula rowena roya
            russell ryszard saeed sambath samer samnang sanja sanjay sarkis sarojini sava savath selvam sergei sergiu
            séta sévag shahin shahram shanthi shaun shelby shelly shirin shohreh siranouche siroun sivakumar sladjana
            slavko slobodan snezana soheila sokha sokhom sokunthea somchay sophal sophea sopheap sorin sothy
            souksavanh souren stacy stana stanislav stanislaw sundar sunita suresh susan sushila sylwia tadeusz
            tatjana teodor thangarajah thavy tigran tihomir timmy tobby tomasz tomislav travis tyron vahan vahé vanna
            vannak varoujan vartan vasanthi vasile vasili vatché veronika vesna viengkham vijay viktor viktoria
            vimala vince viorel viorica vlad vladislav vojislav vongsa vuthy waclaw wadih walt weiwei wieslaw
            wieslawa wioletta witold wladyslaw wojciech xiaoming yanling yelena yogeswaran yuri zabel zack zaven
            zbigniew zdzislaw zlatko zofia zoran zorica zygmunt
            """;

    /// Ordinary words, or names of places, too.
    private static final String WORDS_TOO = """
            aïda aimé ambre ange anh aubin auguste bienvenu blanche capucine constance dauphine désiré désirée divine
            espoir ève eve fidèle fleur flore garance gaston germain gil gloire grâce hilaire hind honoré huong
            hyacinthe innocent iris jacinthe jasmin june kim lambert line loan lou lys marin martin mercedes mercy
            merveille minh modeste narcisse noël olive pâquerette parfait patience perle pilar placide prince prosper
            prudence reine rim rose taos thi toussaint trésor van vera victoire
            """;

    /// Folded.
    static final Set<String> ALL = folded(Stream.of(
            FRENCH_WOMEN,
            FRENCH_MEN,
            BRETON,
            OF_REGIONS,
            IBERIAN,
            ITALIAN,
            NORTH_AFRICAN,
            AFRICAN,
            TURKISH,
            ANTILLEAN,
            OTHERS));

    /// Folded; none of them is one of the others.
    static final Set<String> AS_WORDS = folded(Stream.of(WORDS_TOO));

    private MoreGivenNames() {}

    private static Set<String> folded(Stream<String> lists) {
        return lists.flatMap(list -> Arrays.stream(list.split("\\s+", -1)))
                .map(Spelling::folded)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
