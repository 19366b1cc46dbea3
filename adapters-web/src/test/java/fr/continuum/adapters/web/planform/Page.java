package fr.continuum.adapters.web.planform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.mock.web.MockHttpServletResponse;

/// A page with a form, filled in and sent as a browser without script does it: every field the form holds, in its
/// order, with what was typed over them.
final class Page {

    private final Desk desk;
    private final Document document;
    private final int status;
    private final List<String[]> fields = new ArrayList<>();

    Page(Desk desk, Document document, int status) {
        this.desk = desk;
        this.document = document;
        this.status = status;
        FormElement form = (FormElement) document.selectFirst("main form.form");
        if (form != null) {
            form.formData().stream()
                    .filter(field ->
                            !field.key().equals("geste") && !field.key().equals("_csrf"))
                    .forEach(field -> fields.add(new String[] {field.key(), field.value()}));
        }
    }

    Document document() {
        return document;
    }

    int status() {
        return status;
    }

    /// Types in the only field of this name; takes away what it held.
    Page with(String field, String value) {
        fields.removeIf(known -> known[0].equals(field));
        fields.add(new String[] {field, value});
        return this;
    }

    /// Types in a row.
    Page row(String field, int row, String value) {
        List<String[]> rows =
                fields.stream().filter(known -> known[0].equals(field)).toList();
        assertThat(rows).as("rows of " + field).hasSizeGreaterThan(row);
        rows.get(row)[1] = value;
        return this;
    }

    Page tick(String field, String value) {
        fields.add(new String[] {field, value});
        return this;
    }

    Page without(String field) {
        fields.removeIf(known -> known[0].equals(field));
        return this;
    }

    Page more(String rows) throws Exception {
        return press("plus:" + rows);
    }

    /// Presses a button, and reads the page that comes.
    Page press(String gesture) throws Exception {
        return desk.page(sent(gesture));
    }

    /// What the rules answer to what is typed, as a script asks for it.
    Page asked() throws Exception {
        MockHttpServletResponse answer = desk.send(action() + "/essai", fields);
        assertThat(answer.getStatus()).isEqualTo(200);
        return desk.page(answer);
    }

    MockHttpServletResponse sent(String gesture) throws Exception {
        List<String[]> values = new ArrayList<>(fields);
        values.add(new String[] {"geste", gesture});
        return desk.send(action(), values);
    }

    /// Saves, and gives the address one is led to.
    String saved() throws Exception {
        MockHttpServletResponse response = sent("enregistrer");
        assertThat(response.getStatus())
                .as(() -> desk.document(response).select("main").text())
                .isEqualTo(302);
        return String.valueOf(response.getRedirectedUrl());
    }

    /// Saves in vain, and gives the page that says why.
    Page refused(int expected) throws Exception {
        Page page = press("enregistrer");
        assertThat(page.status()).as(page.document().select("main").text()).isEqualTo(expected);
        return page;
    }

    private String action() {
        return document.select("main form.form").attr("action");
    }

    /// What a field holds.
    String held(String field) {
        return held(field, 0);
    }

    String held(String field, int row) {
        List<String[]> rows =
                fields.stream().filter(known -> known[0].equals(field)).toList();
        return row < rows.size() ? rows.get(row)[1] : "";
    }

    /// Why a field cannot be read; empty where it can.
    String fault(String field) {
        Element fault = document.getElementById("f-" + field.replace('.', '-') + "-faute");
        return fault == null ? "" : fault.text();
    }

    List<String> rules() {
        return document.select(".refusals .badge").eachText();
    }

    String text() {
        return document.text();
    }
}
