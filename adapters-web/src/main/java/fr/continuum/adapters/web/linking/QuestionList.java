package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.application.linking.GuidedLinking;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.Weight;
import fr.continuum.application.port.KeysAsked.KeyOrder;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.Coverage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// The questions of guided linking: the codes that carry the most undecided euros, and what may be answered.
@Component
final class QuestionList {

    /// What people know a project by, the strongest last: functions first, since few of them decide most.
    private static final List<KeyField> ASKED =
            List.of(KeyField.FUNCTION, KeyField.OPERATION, KeyField.AUTHORISATION, KeyField.CHAPTER);

    /// Budgets voted by nature alone name no function: the whole budget, then its accounts, are what is left to
    /// ask.
    private static final List<KeyField> ASKED_OF_POLICIES = List.of(
            KeyField.FUNCTION,
            KeyField.OPERATION,
            KeyField.AUTHORISATION,
            KeyField.CHAPTER,
            KeyField.NATURE,
            KeyField.BUDGET);

    private static final int QUESTIONS = 20;

    /// How many of a list bring all their answers at once: each brings the whole tree.
    private static final int UNFOLDED = 3;

    private final Consultation consultation;
    private final Vocabulary vocabulary;
    private final TargetTrees trees;
    private final GuidedLinking links;

    QuestionList(Consultation consultation, Vocabulary vocabulary, TargetTrees trees, GuidedLinking links) {
        this.links = links;
        this.consultation = consultation;
        this.vocabulary = vocabulary;
        this.trees = trees;
    }

    /// The fields a question may be about: all of them may answer to which policy, not all of them to which
    /// objective (R22).
    static List<KeyField> asked(Dimension dimension) {
        return dimension == Dimension.POLICY ? ASKED_OF_POLICIES : ASKED;
    }

    /// A code to be decided, or decided already.
    ///
    /// @param upToHere what this code and those before it carry: the euros decided by answering so far
    /// @param present the value of the answer its largest key has today; empty where it has none
    /// @param unfolded whether its answers stand on the page
    /// @param chosen whether somebody asked for them
    record Question(
            Weight weight,
            String label,
            long upToHere,
            String keysHref,
            String present,
            boolean unfolded,
            boolean chosen) {}

    /// What a code may be given.
    ///
    /// @param indent one step per level of the tree
    /// @param open whether anything new may be given it: an axis and what the plan gave up say only what lies
    /// below
    record Answer(String value, String label, String indent, boolean open) {

        public boolean isRoot() {
            return indent.isEmpty() && value.startsWith(LinkForm.TARGET);
        }

        public String code() {
            return value.substring(LinkForm.TARGET.length());
        }
    }

    /// The codes that carry the most undecided euros.
    ///
    /// @param chosen the code whose answers somebody asked for; empty for none
    List<Question> open(DocumentInForce document, Lens lens, KeyField field, String chosen) {
        return questions(document, lens, field, Bucket.UNTRACED, chosen);
    }

    /// The codes that carry the most euros of those decided: each answer may be changed.
    ///
    /// @param chosen the code whose answers somebody asked for; empty for none
    List<Question> decided(DocumentInForce document, Lens lens, KeyField field, String chosen) {
        return questions(document, lens, field, Bucket.TRACED, chosen);
    }

    /// What rows under 100 % leave untraced: no question, since another row for the same code would contradict the
    /// first; it is the part of the row that is to be said again.
    long leftByRows(DocumentInForce document, Lens lens, KeyField field, Coverage coverage) {
        long asked = consultation
                .weights(
                        document.siren(),
                        document.measurement(),
                        KeyQuestion.in(Bucket.UNTRACED, lens.dimension(), lens.flow(), lens.measure()),
                        field,
                        Integer.MAX_VALUE)
                .stream()
                .mapToLong(weight -> weight.tally().cents())
                .sum();
        return coverage.buckets().untraced().cents() - asked;
    }

    private List<Question> questions(
            DocumentInForce document, Lens lens, KeyField field, Bucket bucket, String chosen) {
        KeyQuestion question = KeyQuestion.in(bucket, lens.dimension(), lens.flow(), lens.measure());
        Vocabulary.Codes codes = vocabulary.of(document);
        List<Question> questions = new ArrayList<>();
        long sum = 0;
        for (Weight weight :
                consultation.weights(document.siren(), document.measurement(), question, field, QUESTIONS)) {
            if (!weight.code().isEmpty()) {
                sum += weight.tally().cents();
                questions.add(new Question(
                        weight,
                        label(document, field, weight.code(), codes),
                        sum,
                        keys(document, lens, field, weight.code()),
                        bucket == Bucket.TRACED ? present(document, lens, field, weight.code()) : "",
                        questions.size() < UNFOLDED || weight.code().equals(chosen),
                        weight.code().equals(chosen)));
            }
        }
        return List.copyOf(questions);
    }

    /// What the largest key of a function is traced to; other fields are not looked up by their code.
    private String present(DocumentInForce document, Lens lens, KeyField field, String code) {
        if (field != KeyField.FUNCTION) {
            return "";
        }
        KeyQuestion largest =
                new KeyQuestion(lens.dimension(), lens.flow(), lens.measure(), Bucket.TRACED, "", null, "", code);
        return consultation.keys(document.siren(), document.measurement(), largest, KeyOrder.AMOUNT_DOWN, 1, 0).stream()
                .flatMap(key -> key.shares().stream().limit(1))
                .map(share -> LinkForm.TARGET + share.target())
                .findFirst()
                .orElse("");
    }

    private static String label(DocumentInForce document, KeyField field, String code, Vocabulary.Codes codes) {
        return switch (field) {
            case FUNCTION -> codes.function(code);
            case CHAPTER -> codes.chapter(code);
            case NATURE -> codes.nature(code);
            case BUDGET -> document.header().budgetName();
            case AUTHORISATION, OPERATION, ANALYTIC_CODE, SERVICE, POLICY, SECTION, FLOW, MOVEMENT -> "";
        };
    }

    private static String keys(DocumentInForce document, Lens lens, KeyField field, String code) {
        return field == KeyField.FUNCTION ? Addresses.keys(document.sha(), lens, new Which("", "", "", "", code)) : "";
    }

    /// Targets first, in the order of their tree, then the reasons to set aside.
    List<Answer> answers(DocumentInForce document, Dimension dimension) {
        TargetTree tree = trees.inForce(document.siren(), dimension)
                .map(Versioned::content)
                .orElseGet(() -> vocabulary.of(document).tree(dimension));
        List<Answer> answers = new ArrayList<>();
        add(answers, tree, "", links.targets(document.siren(), dimension));
        Arrays.stream(SetAsideReason.values())
                .filter(r -> r.dimension() == dimension)
                .forEach(r -> answers.add(new Answer("motif:" + r, "", "", true)));
        return List.copyOf(answers);
    }

    private static void add(List<Answer> answers, TargetTree tree, String parent, Predicate<String> open) {
        for (Target target : tree.below(parent)) {
            int depth = tree.lineage(target.code()).size() - 1;
            answers.add(new Answer(
                    LinkForm.TARGET + target.code(), target.label(), "\u2003".repeat(depth), open.test(target.code())));
            add(answers, tree, target.code(), open);
        }
    }

    /// What is decided already: in scope, neither untraced nor ambiguous.
    static long decided(Coverage coverage) {
        return coverage.buckets().denominatorCents()
                - coverage.buckets().untraced().cents()
                - coverage.buckets().ambiguous().cents();
    }
}
