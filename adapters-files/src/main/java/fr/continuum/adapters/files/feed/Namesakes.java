package fr.continuum.adapters.files.feed;

import fr.continuum.adapters.files.profile.FoldedText;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// People whom schools, streets, halls and stadiums of France are called after, all of them dead: where authorities
/// name a school by nothing else (`JULES FERRY`), a column that says some of them again and again names places. None
/// of them tells anybody who lives, but somebody may be called as one of them is: what comes once is not believed.
final class Namesakes {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

    private static final Set<String> NAMES = Arrays.stream("""
            Abbé Pierre; Adrienne Bolland; Aimé Césaire; Alain Colas; Alain Fournier; Albert Camus; Albert Calmette; Albert Einstein
            Albert Jacquard; Albert Schweitzer; Albert Thomas; Alexandre Dumas; Alexandre Ribot; Alfred de Musset; Alfred de Vigny
            Alfred Dreyfus; Alice Guy; Alice Milliat; Alphonse Daudet; Alphonse de Lamartine; Ambroise Croizat; Ambroise Paré
            Anatole France; André Chénier; André Citroën; André Gide; André Malraux; André Maurois; André Breton; Anita Conti
            Anne Frank; Anne Sylvestre; Antoine de Saint Exupéry; Antoine Lavoisier; Antoine Watteau; Aristide Briand; Aristide Maillol
            Arthur Rimbaud; Auguste Blanqui; Auguste Comte; Auguste Delaune; Auguste Renoir; Auguste Rodin; Benoît Frachon
            Benoît Malon; Benjamin Franklin; Berthe Morisot; Blaise Pascal; Boris Vian; Camille Claudel; Camille Desmoulins
            Camille Pissarro; Camille Saint Saëns; Charles Baudelaire; Charles de Foucauld; Charles de Gaulle; Charles Péguy
            Charles Perrault; Charlie Chaplin; Christian Bérard; Clara Zetkin; Claude Bernard; Claude Debussy; Claude Monet
            Claude Nougaro; Daniel Balavoine; Danielle Casanova; Denis Diderot; Dulcie September; Edgar Degas
            Edmond Rostand; Édouard Herriot; Édouard Manet; Édouard Vaillant; Elsa Triolet; Émile Combes; Émile Durkheim; Émile Zola
            Émilie du Châtelet; Ernest Renan; Estienne d'Orves; Eugène Delacroix; Eugène Pottier; Eugène Varlin; Fernand Léger
            Fernand Pelloutier; Flora Tristan; Francis Poulenc; François Mitterrand; François Rabelais; François Truffaut; François Villon
            Françoise Dolto; Frédéric Chopin; Frédéric Mistral; Frida Kahlo; Gabriel Fauré; Gabriel Péri; Gaston Monnerville; Georges Bizet
            Georges Brassens; Georges Braque; Georges Clemenceau; Georges Cuvier; Georges Guynemer; Georges Pompidou; George Sand
            Georges Sand; Georges Méliès; Georges Politzer; Germaine Tillion; Geneviève de Gaulle; Gérard Philipe; Gérard de Nerval
            Gisèle Halimi; Guillaume Apollinaire; Gustave Courbet; Gustave Eiffel; Gustave Flaubert; Guy de Maupassant; Guy Môquet
            Hector Berlioz; Hélène Boucher; Henri Barbusse; Henri Bergson; Henri Dunant; Henri IV; Henri Matisse; Henri Poincaré
            Henri Wallon; Henri Sellier; Hippolyte Carnot; Honoré Daumier; Honoré de Balzac; Hubertine Auclert; Irène Joliot Curie
            Jacques Brel; Jacques Cartier; Jacques Cousteau; Jacques Decour; Jacques Duclos; Jacques Prévert; Jean Baptiste Clément
            Jean Baptiste Lully; Jean Bart; Jean Bouin; Jean Cocteau; Jean de La Fontaine; Jean Effel; Jean Ferrat; Jean Giono
            Jean Giraudoux; Jean Guéhenno; Jean Jacques Rousseau; Jean Jaurès; Jean Lurçat; Jean Macé; Jean Mermoz; Jean Monnet
            Jean Moulin; Jean Perrin; Jean Philippe Rameau; Jean Piaget; Jean Racine; Jean Renoir; Jean Rostand; Jean Vigo; Jean Vilar
            Jean Zay; Jean Paul Sartre; Jeanne d'Arc; Joachim du Bellay; Johann Strauss; Joseph Kessel; Josephine Baker; Jules Ferry
            Jules Guesde; Jules Michelet; Jules Renard; Jules Romains; Jules Vallès; Jules Verne; Julie Daubié; Léo Ferré; Léo Lagrange
            Léon Blum; Léon Bourgeois; Léon Gambetta; Léon Jouhaux; Léonard de Vinci; Louis Aragon; Louis Armand; Louis Armstrong
            Louis Blanc; Louis Blériot; Louis Braille; Louis Lumière; Louis Pasteur; Louis Pergaud; Louise Labé; Louise Michel
            Louise Weiss; Lucie Aubrac; Lucie Baud; Lucien Bonnafé; Lucien Sampaix; Ludwig van Beethoven; Madeleine Brès
            Marc Bloch; Marc Chagall; Marc Sangnier; Marcel Cachin; Marcel Cerdan; Marcel Pagnol; Marcel Paul; Marcel Proust
            Marcelin Berthelot; Marguerite Duras; Marguerite Yourcenar; Marguerite de Navarre; Maria Casarès; Maria Montessori
            Marie Curie; Marie Laurencin; Marie Marvingt; Marie Pape Carpantier; Marie Claude Vaillant Couturier; Martin Luther King
            Maurice Genevoix; Maurice Ravel; Maurice Thorez; Maurice Utrillo; Max Jacob; Maximilien Robespierre; Maximilien de Robespierre
            Michel de Montaigne; Missak Manouchian; Nelson Mandela; Nicolas Appert; Nicolas Copernic
            Nina Simone; Olympe de Gouges; Pablo Neruda; Pablo Picasso; Paul Bert; Paul Cézanne; Paul Claudel; Paul Doumer
            Paul Éluard; Paul Fort; Paul Gauguin; Paul Langevin; Paul Painlevé; Paul Valéry; Paul Verlaine; Paul Vaillant Couturier
            Pauline Kergomard; Philippe Auguste; Pierre Bérégovoy; Pierre Brossolette; Pierre Corneille; Pierre Curie; Pierre de Coubertin
            Pierre de Ronsard; Pierre Loti; Pierre Mendès France; Pierre Semard; Pierre Sémard; Pierre et Marie Curie
            Raymond Queneau; Raymond Poincaré; René Cassin; René Char; René Coty; René Descartes; René Goscinny; René Laennec
            Robert Badinter; Robert Debré; Robert Desnos; Robert Doisneau; Robert Schuman; Robert Surcouf; Roger Salengro
            Roland Garros; Romain Rolland; Romain Gary; Rosa Bonheur; Rosa Luxemburg; Rosa Parks; Sadi Carnot; Samuel Paty
            Sidney Bechet; Simone de Beauvoir; Simone Signoret; Simone Veil; Simone Weil; Sophie Germain; Sonia Delaunay
            Suzanne Buisson; Suzanne Lacore; Suzanne Lenglen; Théodore Monod; Toussaint Louverture; Tristan Tzara
            Vincent Auriol; Vincent van Gogh; Victor Duruy; Victor Hugo; Victor Schoelcher; Victor Segalen; Waldeck Rousseau
            Wangari Maathai; Wolfgang Amadeus Mozart; Yves Montand; Yvonne Le Tac; Youri Gagarine
            """.split("[;\n]", -1))
            .map(Namesakes::told)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    private Namesakes() {}

    /// Whether a label is the name of one, however it is spelt.
    static boolean is(String label) {
        return NAMES.contains(told(label));
    }

    /// Single letters tell nothing: `J. Moulin` is not told from anybody.
    private static String told(String label) {
        return Arrays.stream(BETWEEN.split(label, -1))
                .filter(word -> word.length() > 1)
                .map(FoldedText::of)
                .collect(Collectors.joining(" "));
    }
}
