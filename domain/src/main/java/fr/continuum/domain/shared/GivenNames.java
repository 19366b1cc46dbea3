package fr.continuum.domain.shared;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Given names many people at work bear in France. One of them tells nothing of a cell: schools and streets are called
/// after people. That most cells of a column bear one tells that it is a column of people; that a word of no trade
/// stands beside one in the name of a file, that it may be somebody's.
public final class GivenNames {

    private static final Set<String> NAMES = Arrays.stream("""
            adrien agathe agnès ahmed aïcha alain alan albert alex alexandra alexandre alexis ali alice aline alison
            amandine amélie amina anaïs andré andrée angélique anita anna anne annick annie anthony antoine antonio
            ariane arnaud arthur audrey aurélie aurélien aurore axel axelle baptiste barbara bastien béatrice benjamin
            benoît bernadette bernard bertrand blandine brice brigitte bruno camille carine carole caroline cassandra
            catherine cécile cédric céline chantal charles charlène charlotte chloé christelle christian christiane
            christine christophe claire clara claude claudette claudine clémence clément colette coralie corentin
            corinne cyril damien daniel danielle dany david deborah delphine denis denise didier dimitri dominique
            dorian dylan edith édouard elena eliane élisabeth élise ella élodie elsa emilie emma emmanuel emmanuelle
            enzo éric estelle esther étienne eva évelyne fabien fabienne fabrice fanny farid fatiha fatima fatma
            félix florence florent florian florine franck françois françoise frédéric frédérique gabriel gaël gaëlle
            gaëtan geneviève geoffrey georges gérald gérard germaine ghislaine gilbert gilles ginette gisèle grégory
            guillaume guy gwenaëlle hamid hassan hélène henri hervé hubert hugo inès irène isabelle jacqueline jacques
            janine jean jeanine jeanne jennifer jérémie jérémy jérôme jessica joël joëlle johan johanna jonathan
            jordan josé joseph josette josiane josselin joyce juan jules julia julie julien juliette justine karim
            karima karine kévin khadija laetitia laura laure laurence laurent laurie léa lena léo léon léonie liliane
            lilou lina linda lionel lisa loïc lola louis louise luc lucas lucie lucien lucienne ludivine ludovic
            lydie maéva magali malika manon manuel marc marcel marcelle margaux margot marguerite maria marianne marie
            marielle marine marion marjorie marlène martial martine maryline maryse maryvonne mathias mathieu mathilde
            mathis matthieu maud maurice maxence maxime mehdi mélanie melissa michel michèle michelle mickaël mireille
            mohamed mohammed monique morgan morgane mustapha muriel myriam nabil nadège nadia nadine nathalie nicolas
            nicole nina noa noémie nolwenn noura océane odette odile olivia olivier ophélie oscar pascal pascale
            patrice patricia patrick paul paule paulette pauline pedro perrine philippe pierre pierrette quentin
            rachel rachid raphaël raymond raymonde rebecca rémi rémy renaud rené renée richard robert rodolphe roger
            roland romain romane roseline roxane sabine sabrina saïd salomé samia samir samuel sandra sandrine sara
            sarah sébastien serge séverine sibylle simon simone solange solène sonia sophie stéphane stéphanie suzanne
            sylvain sylvie tatiana théo théophile thérèse thibault thierry thomas timothée tom tony tristan ugo
            valentin valentine valérie vanessa véronique victor victoria vincent violette virginie viviane william
            xavier yann yannick yasmina yasmine yohan yohann yolande youssef yves yvette yvon yvonne zoé
            """.split("\\s+", -1))
            .map(Spelling::folded)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    private GivenNames() {}

    public static boolean has(String word) {
        return NAMES.contains(Spelling.folded(word));
    }
}
