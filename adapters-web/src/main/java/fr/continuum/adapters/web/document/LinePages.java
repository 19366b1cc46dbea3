package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.list.Ask;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListFiles;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.list.Total;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.ReceivedDocument;
import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.LinesAsked.LineQuestion;
import fr.continuum.application.port.LinesAsked.LineTally;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.Measure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The lines of any document ever received: in its own order, or as whoever reads asks.
@Controller
class LinePages {

    /// How many lines of a file are asked for at once.
    private static final int AT_ONCE = 20_000;

    private final PublishedFigures figures;
    private final Consultation consultation;
    private final Vocabulary vocabulary;
    private final LineTable columns;
    private final ListFiles files;

    LinePages(
            PublishedFigures figures,
            Consultation consultation,
            Vocabulary vocabulary,
            LineTable columns,
            ListFiles files) {
        this.figures = figures;
        this.consultation = consultation;
        this.vocabulary = vocabulary;
        this.columns = columns;
        this.files = files;
    }

    @GetMapping("/documents/{sha}/lignes")
    String lines(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String sha,
            @RequestParam(defaultValue = "") String mesure,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Model model) {
        Looked looked = looked(figures.received(viewer, sha), mesure, Ask.of(request));
        ReceivedDocument received = looked.received();
        LineTally tally = tally(looked);
        Paging paging = Paging.of(page, tally.lines(), request);
        List<Row> rows = rows(looked, Paging.SIZE, paging.skip()).toList();
        ListTable<Row> table = columns.table(looked.measure(), looked.isOfLedger());
        model.addAttribute("received", received);
        model.addAttribute("ledger", looked.isOfLedger());
        model.addAttribute("measure", looked.measure());
        model.addAttribute("measures", measures(received));
        model.addAttribute("paging", paging);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "list",
                table.view(looked.ask(), tally.lines(), received.reading().stored(), totals(looked, table, tally))
                        .with(table.shown(looked.ask()), rows));
        return "lignes";
    }

    /// The same list as a file, all pages of it.
    @GetMapping(path = "/documents/{sha}/lignes", params = Ask.FORMAT)
    void file(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String sha,
            @RequestParam(defaultValue = "") String mesure,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Looked looked = looked(figures.received(viewer, sha), mesure, Ask.of(request));
        ListTable<Row> table = columns.table(looked.measure(), looked.isOfLedger());
        long count = tally(looked).lines();
        files.send(
                table,
                table.shown(looked.ask()),
                IntStream.iterate(0, skip -> skip < count, skip -> skip + AT_ONCE)
                        .boxed()
                        .flatMap(skip -> rows(looked, AT_ONCE, skip)),
                looked.received().header().authorityName(),
                looked.ask(),
                locale,
                response);
    }

    /// What a list of lines is asked.
    private record Looked(
            ReceivedDocument received, Measure measure, Ask ask, LineQuestion question, Vocabulary.Codes codes) {

        private boolean isOfLedger() {
            return received.header().stage() == BudgetStage.LEDGER;
        }
    }

    private Looked looked(ReceivedDocument received, String mesure, Ask ask) {
        List<Measure> measures = measures(received);
        Measure judged = received.header().judgedMeasure();
        Measure measure = Measure.ofCode(mesure)
                .filter(measures::contains)
                .or(() -> measures.contains(judged)
                        ? Optional.of(judged)
                        : measures.stream().findFirst())
                .orElse(judged);
        DocumentInForce document = received.figures();
        Vocabulary.Codes codes = document == null ? vocabulary.of(received.reading()) : vocabulary.of(document);
        return new Looked(received, measure, ask, columns.question(ask, measure, codes), codes);
    }

    private static List<Measure> measures(ReceivedDocument received) {
        return SumRow.of(received.reading().sums()).stream()
                .map(SumRow::measure)
                .toList();
    }

    /// All lines are counted already: only a list that asks something is counted again.
    private LineTally tally(Looked looked) {
        return looked.question().isAll()
                ? new LineTally(looked.received().reading().stored(), 0, 0)
                : consultation.tally(looked.received().reading().id(), looked.question());
    }

    /// A sum is told of one way money goes: expenses and receipts do not add up.
    private static List<Total> totals(Looked looked, ListTable<Row> table, LineTally tally) {
        return looked.question().flows().size() == 1
                        && table.shown(looked.ask()).stream().anyMatch(Column::isSummed)
                ? List.of(new Total(
                        LineTable.EUROS, "measure." + looked.measure(), tally.cents(), tally.carrying(), tally.lines()))
                : List.of();
    }

    private Stream<Row> rows(Looked looked, int most, int skip) {
        return consultation
                .lines(
                        looked.received().reading().id(),
                        looked.question(),
                        columns.sorts(looked.ask(), looked.measure()),
                        most,
                        skip)
                .stream()
                .map(line -> Row.of(looked.received(), line, looked.codes()));
    }

    /// @param label the document's own, else the chart's; empty where neither says
    /// @param natureLabel the chart's; empty where it says none
    /// @param serviceLabel what its service is called; empty where nobody says it
    record Row(
            BudgetLine line, String label, String natureLabel, String functionLabel, String serviceLabel, String href) {

        /// `M2026-0417 du 17/03/2026`: what lines of a ledger are labelled by.
        private static final Pattern DAY = Pattern.compile(" ?du \\d{2}/\\d{2}/\\d{4}$");

        private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

        static Row of(ReceivedDocument document, BudgetLine line, Vocabulary.Codes codes) {
            String nature = codes.nature(line.key().nature());
            return new Row(
                    line,
                    line.label().isEmpty() ? nature : line.label(),
                    nature,
                    codes.function(line.key().function()),
                    codes.service(line.key().service()),
                    Addresses.why(document.sha(), line.ordinal()));
        }

        /// Number of the piece of a line of a ledger; empty where it has none.
        String piece() {
            return DAY.matcher(line.label()).replaceFirst("");
        }

        /// Its day, where it is said.
        Optional<LocalDate> day() {
            String label = line.label();
            return DAY.matcher(label).find()
                    ? Optional.of(LocalDate.parse(label.substring(label.length() - "dd/MM/uuuu".length()), WRITTEN))
                    : Optional.empty();
        }
    }
}
