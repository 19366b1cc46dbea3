package fr.continuum.domain.shared;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Given names many people at work bear in France, wherever their families come from. One of them tells nothing of a
/// cell: schools and streets are called after people. That most cells of a column bear one tells that it is a column
/// of people; that a word of no trade stands beside one in the name of a file, that it may be somebody's.
public final class GivenNames {

    private static final Set<String> NAMES = Arrays.stream("""
            abdallah abdel abdelkader abdellah abdou abdoulaye abel abigaïl achille adam adama adèle adeline adja
            adriana adrien adrienne agathe agnès ahmed aïcha aimée alain alan alassane alba alban albert alessandro
            alessia alex alexandra alexandre alexia alexis alfred ali alia alice alicia alima aline alison alix alma
            aloïs alya amadou amandine amar amel amélie amin amina aminata amine amir amira amos amy ana anaëlle anaïs
            anastasia anatole andré andréa andrée andy angela angelina angélique angelo aniela anissa anita anna anne
            annick annie anouk anselme anthony antoine antonia antonin antonio apolline arcadie ariane aristide armand
            armande armel armelle arnaud arno arsène arthur arthus artus assia assiatou astrid athénaïs aude audrey
            augustin augustine aurèle aurélie aurélien auriane aurore awa axel axelle aya ayoub aziz aziza bakary
            balthazar baptiste baptistin barbara barnabé basile bastian bastien béatrice bénédicte benjamin benoît
            bérangère bérengère bernadette bernard bernardo bertille bertrand betty bilal bintou blandine boris
            boubacar brahim brendan brice brigitte bruna bruno bryan calixte callie camila camille candice carina
            carine carla carlo carlos carmen carole caroline cassandra cassandre cassie catarina catherine cécile
            cédric céleste célestine célia celian célina céline césar chaïma chantal charlène charles charlie charline
            charlotte cheikh cheyenne chiara chloé christel christelle christian christiane christine christophe ciara
            cindy claire clara claude claudette claudia claudine claudio clélia clémence clément clotilde clovis
            colette colin colombe constantin coralie cordélia corentin corinne cyprien cyrielle cyril cyrille dalila
            damia damian damien daniel daniela daniele danielle danny dany daphné david davy débora deborah delia
            delphine denez denis denisa denise denys diana diane didier dimitri dina dino djamel djamila djibril
            dominique donatien dorian doriane doris dylan edgar edith edmond edmonde édouard eduardo edwige eléa elena
            éléonore eliane elias éliette élina eline éliot eliott élisa élisabeth élise elisée ella ellie élodie
            élouan elouen elsa elvire elyes emeline emeric émile emilie émilien émilienne emma emmanuel emmanuelle émy
            enora enrique enzo éphraïm éric erik erika erine ernest ernestine erwan erwann esteban estelle esther
            étienne eudes eugène eugénie eulalie euphrasie eva evan evann éveline évelyne ewan ewen ezéchiel fabien
            fabienne fabrice fabrizio fadila faïza fanny farid fatiha fatim fatima fatimata fatma fatou fatoumata
            faustine fayçal félicie félicien félix ferdinand fernand fernanda fernande fernando fiona firmin flavie
            flavien flora florence florent florian florimond florine francesca francesco francine francis francisco
            franck françois françoise franz frédéric fréderick frédérique fulbert gabin gabriel gabriele gabriella
            gabrielle gaël gaëlle gaëtan gaétane gaspard gauthier gautier gaylord geneviève geoffrey george georges
            georgette gérald géraldine gérard germaine ghislain ghislaine gianni gilbert gilberte gilles ginette gino
            giovanni gisèle gislaine giulia giuseppe gladys goran graziella grégoire grégory guénolé guilhem guillaume
            guillemette gustave guy gwenaël gwenaëlle gwendal gwendoline gwenola habib habiba hacène hadrien hafida
            hafsa hakim halima hamid hamza hana hanaé hanna hannah haroun harouna harry hasna hassan hassane hassna
            hector hedi heidi héléna hélène hélie héloïse henri henriette hermine herminie hervé hicham hippolyte
            honorine hortense houria hubert hugo hugues hussein ibrahim ibrahima idriss ignace igor ikram ilan ilana
            ilham ilian iliana ilona ilyan ilyas ilyes imane imen imène imran inès ingrid irène irina irma isaac
            isabelle isaïe isaline ismaël ismaïl issa ivan ivana jaafar jacky jacob jacqueline jacques jacquot jade
            jalil jamal jamel james jamila janice janine janis jason jawad jayden jean jeanine jeanne jeannette
            jeannine jeannot jennifer jérémi jérémie jérémy jérôme jessica jihane jimmy joachim joana joanna joanne
            joannie joaquim jocelyn jocelyne joël joëlle joey johan johann johanna johannes jonas jonathan jordan jorge
            josé joseph josépha josèphe joséphine josette josiane josselin josselyne josua josué joyce juan juba jude
            judicaël judith jules julia juliana juliane julianne juliano julie julien juliette justin justine kaïs
            kamel kamila kamilia karen karim karima karine karl karol katell katia katy kélian kelly kelyan kenny kenza
            kerian kerwan kévin khadidja khadija khaled khalid khalil kiara kilian killian kimberley kimberly kylian
            kyllian ladji laëla laetitia laïla lalia lamia lamine landry lara larissa latifa laura laure laurence
            laurène laurent laurette laurie layla lazare léa leandro leïla lena lénaïc lénaïg lenaïk lenny léo léon
            léonard léonardo léonce léone léonie léonore léontine léopold leslie lila lili lilia lilian liliana liliane
            lilly lilou lily lina linda linh lino lionel lionelle lisa lisandro lise liselotte lison livia loane loann
            loeiza loeva logan lohan lohann loïc loïck lola loreleï lorena lorenzo lorette lorine loris louane louann
            louanne louay louca louis louisa louise louisette louison louna lounès lounis luc luca lucas lucette lucia
            luciana luciano lucie lucien lucienne lucile lucille lucio lucy ludivine ludmilla ludovic luigi luis luisa
            luka lukas luna lya lyam lyana lydie lylia lyna lyne macéo madeleine madeline maël maëline maëlle maëlys
            maéva magali mahamadou mahaut maïlys maïmouna maïssa maïté maïwenn malak malcolm malia malik malika malo
            malory malvina mamadou mamoudou manel manelle manoé manoël manon manuel manuela manuella mara marc marceau
            marcel marcelin marceline marcelle marcello marcelo marco marcus margaret margarida margaux margot
            marguerite maria mariam mariama mariana marianna marianne marie mariella marielle marilou marilyn marilyne
            marina marine mario marion marisa marius marjorie marko marlène maroua marouane marta martha marthe martial
            martina martine marvin marwa marwan maryam maryème maryline maryse maryvonne massimo mateo mathéo mathias
            mathieu mathilde mathis mathurin mathys matilda matis mattéo matthéo matthias matthieu matthis mattia maud
            maurice mauricette maurine mauro maxence maxime maximilian maximilien maya mayline maylis mayssa medhi
            mégane mehdi mélanie mélina mélinda méline mélisande melissa mélodie mélody melvin melvyn meryem meryl
            michel michèle micheline michelle mickaël miguel mikaël mike mila milena milo mina mira mireille mirella
            miriam mirko mohamadou mohamed mohammed mohand moïra moïse mona moncef monia monika monique morgan morgana
            morgane mouna mounir mounira mourad moussa muriel mustapha myriam nabil nabila nadège nadia nadine nadir
            naël naëlle nahel nahil naïm naïma naïs naomi nasser nassim nassima nastasia natacha natalia natan natasha
            nathalie nathan nathanaël nawel nayla neïla nelly nelson nestor neven neyla nicola nicolas nicole nicoletta
            nina nino ninon nisrine noa noah noam noann noéla noélie noéline noëlle noëllie noémie nohan nohé nolan
            nolann nolwenn nora norah norbert nordine noreddine nouara nour noura noureddine nuno océane octavie odélia
            odette odile odilon olga olivia olivier omar ombeline ondine ophélie orane oriane orlando ornella oscar
            osman oswald othilie othman oumar oumou ousman ousmane pablo paola paolo pascal pascale patrice patricia
            patricio patrick paul paule paulette paulin pauline paulo pedro pélagie perrine peter pétronille philibert
            philippe philippine philomène phoebe pierre pierrette pierrick pierrot prisca priscilla quentin quitterie
            rachel rachid rachida radia rafaël rafaela raïssa ralph ramata ramatoulaye ramon ramzi rania raoul raphaël
            raphaëla raphaëlle raquel rayan rayane rayhan raymond raymonde rebecca réda régine régis reinhard rémi rémy
            renato renaud rené renée ricardo riccardo richard richarde rita robert robinson rocco rodolphe rodrigo
            rodrigue roger rokhaya roland romain romane romaric romaryc roméo romy ronan rosa rosalie rosanna roseline
            rosemarie rosine rosita roxana roxane ruben ruddy rudy ryan saad saadia sabah sabine sabri sabrina sacha
            safa safia safiatou saïd saïda sakina salah salif salim salima salimata sally salma salomé salomon
            salvatore samantha samara sami samia samir samira samson samuel samuelle samy sandie sandra sandrine sandro
            sandy santiago sara sarah sasha saskia scarlett scott sébastien sékou séléna sélène selim selma séraphin
            séraphine séréna serge servane séverine seydou shaïma shana shanel sharon shayna sheila shirley sibel
            sibylle sidi sidonie sigrid siham silas silvia siméo siméon simon simona simone sirine sixtine skander
            slimane sloane sofia sofiane solal solange soléane solen solène solenn solenne sonia sonny sophie soraya
            souad soufiane soukaïna souleymane soumaya stanislas stella stephan stéphane stéphanie stephen steve steven
            suzanne suzie suzy svetlana swann sybille sylvain sylvaine sylvana sylvestre sylvette sylviane sylvie
            syrine tamara tanguy tania tarek tariq tatiana taylor térence teresa tess tessa thaïs thanh théa thelma
            théo théodora théodore théophane théophile théotime thérèse thiago thibaud thibault thibaut thierno thierry
            thimothée thomas thomasine tiago tibère tidiane tifany tifenn tiffany timéo timothé timothée tina tino
            tiphaine titouan tobias tom tomas tommy tony toufik tracy tristan tristana tugdual ugo ulrich ulysse ursula
            valentin valentine valentino valère valérian valériane valérie vanessa vasco véronique viana vianney
            vicente vicky victor victoria victorien victorine vincent vincente violaine violetta violette virgil
            virgile virginie vivian viviane vivien vladimir walid wanda wassila wassim wendy wesley wilfrid wilfried
            william willy wissam xavier xavière yacine yacouba yaël yaëlle yamina yanis yann yannick yannis yara yasmin
            yasmina yasmine yassin yassine yassmina yazid yoan yoann yoanna yoël yohan yohann yohanna yolande younès
            youri yousra youssef youssouf yuna yunus yvan yveline yves yvette yvon yvonne yvonnick zacharia zacharie
            zachary zakaria zakary zeinab zeineb zélia zélie zéline zineb zinédine ziyad zoé zoélie zohra zora zouhair
            zuleikha
            """.split("\\s+", -1))
            .map(Spelling::folded)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    private GivenNames() {}

    public static boolean has(String word) {
        String folded = Spelling.folded(word);
        return NAMES.contains(folded) || MoreGivenNames.ALL.contains(folded);
    }

    /// Whether it is of the commonest: no surname beside another of them.
    static boolean isCommonest(String word) {
        return NAMES.contains(Spelling.folded(word));
    }

    /// Whether it is one that is an ordinary word, or the name of a place, as often: it is none of the others.
    static boolean isWordToo(String word) {
        return MoreGivenNames.AS_WORDS.contains(Spelling.folded(word));
    }
}
