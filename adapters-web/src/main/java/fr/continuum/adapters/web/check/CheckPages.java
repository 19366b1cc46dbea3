package fr.continuum.adapters.web.check;

import fr.continuum.adapters.web.held.Upload;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.check.CheckDraft;
import fr.continuum.application.port.Content;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The check of a draft before the vote. Nothing is stored: the answer is this page and no other.
@Controller
class CheckPages {

    private final CheckDraft checks;
    private final CheckReading reading;
    private final DataSize largest;

    CheckPages(
            CheckDraft checks,
            CheckReading reading,
            @Value("${spring.servlet.multipart.max-file-size:100MB}") DataSize largest) {
        this.checks = checks;
        this.reading = reading;
        this.largest = largest;
    }

    @GetMapping("/verifier")
    String ask(Model model) {
        model.addAttribute("largest", largest.toMegabytes());
        return "verifier";
    }

    @PostMapping("/verifier")
    ModelAndView check(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(name = "file", required = false) @org.jspecify.annotations.Nullable List<MultipartFile> file,
            Locale locale)
            throws IOException {
        List<Content> files = Upload.of(file == null ? List.of() : file);
        ModelAndView page = new ModelAndView("verifier");
        page.addObject("largest", largest.toMegabytes());
        if (files.isEmpty()) {
            page.addObject("missing", true);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        page.addObject("view", reading.of(checks.check(files, Terms.of(viewer)), locale));
        return page;
    }
}
