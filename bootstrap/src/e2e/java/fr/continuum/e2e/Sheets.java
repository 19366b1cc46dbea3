package fr.continuum.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// A page as it comes out of a printer, on A4.
final class Sheets {

    /// Chromium writes the pages of a document as objects of their own, not compressed.
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

    /// What is written smaller than 8.5 points, as it would be printed: letters in a picture are as large as the
    /// picture makes them, and a browser prints a page that is wider than its sheet the smaller for it. What has
    /// no size at all is not printed: heads of tables that were said above.
    private static final String SMALL = """
            () => {
                const found = new Set();
                const page = document.documentElement;
                const print = Math.min(1, page.clientWidth / page.scrollWidth);
                const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                for (let text = words.nextNode(); text; text = words.nextNode()) {
                    const element = text.parentElement;
                    if (!text.textContent.trim() || element.closest('title, script, noscript, option, .visually-hidden')) {
                        continue;
                    }
                    const range = document.createRange();
                    range.selectNodeContents(text);
                    if (range.getClientRects().length === 0 || !element.checkVisibility({ visibilityProperty: true })) {
                        continue;
                    }
                    const drawn = element.getScreenCTM ? element.getScreenCTM() : null;
                    const scale = drawn ? Math.hypot(drawn.a, drawn.b) : 1;
                    const points = parseFloat(getComputedStyle(element).fontSize) * scale * print * 0.75;
                    if (points > 0 && points < 8.45) {
                        found.add(`${points.toFixed(1)} pt: ${element.tagName.toLowerCase()}.${element.getAttribute('class')} "${text.textContent.trim().slice(0, 40)}"`);
                    }
                }
                return [...found];
            }
            """;

    /// Words of tables that leave their cell: they are printed over those of the next. What is cut where it would
    /// leave is not.
    private static final String OVER = """
            () => {
                const found = new Set();
                for (const cell of document.querySelectorAll('main table :is(th, td)')) {
                    const box = cell.getBoundingClientRect();
                    const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                    for (let text = words.nextNode(); text; text = words.nextNode()) {
                        const element = text.parentElement;
                        if (!text.textContent.trim() || element.closest('svg, table') !== cell.closest('table')
                                || element.closest('.visually-hidden')
                                || !element.checkVisibility({ visibilityProperty: true })) {
                            continue;
                        }
                        let cut = false;
                        for (let at = element; at !== cell.parentElement; at = at.parentElement) {
                            cut = cut || getComputedStyle(at).overflowX !== 'visible';
                        }
                        const range = document.createRange();
                        range.selectNodeContents(text);
                        if (!cut && [...range.getClientRects()].some(
                                r => r.width > 1 && (r.right > box.right + 1 || r.left < box.left - 1))) {
                            found.add(`"${text.textContent.trim().slice(0, 40)}" of "${cell.textContent.trim().slice(0, 40)}"`);
                        }
                    }
                }
                return [...found];
            }
            """;

    /// How wide a sheet is within its margins, in pixels of CSS; a page that says so is laid across.
    private static final int UPRIGHT = 703;

    private static final int ACROSS = 1032;

    private Sheets() {}

    /// How many sheets a page takes, whatever it was looked at as before: a browser told to show a screen prints
    /// that.
    static int count(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        byte[] pdf = page.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPrintBackground(true)
                .setMargin(new Margin()));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return (int) SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    /// What nobody could read on paper: letters too small for it.
    static List<String> small(Page page) {
        return onPaper(page, SMALL);
    }

    /// What is printed over something else.
    static List<String> over(Page page) {
        return onPaper(page, OVER);
    }

    /// Cells of tables that lie beyond their box on screen, or beyond the sheet: a figure that is cut off stands
    /// in front of nobody.
    static final String CUT = """
            () => [...document.querySelectorAll('.scroll table')].filter(table => table.checkVisibility()).flatMap(table => {
                const paper = matchMedia('print').matches;
                const box = paper ? document.documentElement : table.closest('.scroll');
                const right = paper ? box.clientWidth : box.getBoundingClientRect().right;
                return [...table.querySelectorAll('th, td')]
                    .filter(cell => cell.getBoundingClientRect().width > 1 && cell.getBoundingClientRect().right > right + 1)
                    .map(cell => `${Math.round(cell.getBoundingClientRect().right - right)} px beyond: ${cell.textContent.trim().slice(0, 60)}`);
            })
            """;

    /// The same on paper.
    static List<String> cut(Page page) {
        return onPaper(page, CUT);
    }

    private static List<String> onPaper(Page page, String asked) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(page.locator(".across").count() > 0 ? ACROSS : UPRIGHT, Screen.DESKTOP.height());
        List<String> found =
                ((List<?>) page.evaluate(asked)).stream().map(Object::toString).toList();
        page.setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return found;
    }
}
