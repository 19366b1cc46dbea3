package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.planform.Answer.FaultRow;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.Accounts.Account;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanSubjects;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What is answered to what was typed, in the reader's language.
@Component
final class AnswerWords {

    private final ChangeTeller teller;
    private final Accounts accounts;
    private final Texts texts;

    AnswerWords(ChangeTeller teller, Accounts accounts, Texts texts) {
        this.teller = teller;
        this.accounts = accounts;
        this.texts = texts;
    }

    List<FaultRow> faults(Faults faults) {
        return faults.all().stream()
                .map(fault -> new FaultRow(
                        fault.field(),
                        fault.id(),
                        fault.row() == 0
                                ? label(fault.name())
                                : texts.say("write.row", label(fault.name()), fault.row()),
                        texts.say(fault.key(), fault.values().toArray())))
                .toList();
    }

    private String label(String field) {
        return texts.say("write.field." + field);
    }

    List<MendRow> refusals(Sheet sheet, Form form, List<Refusal> refusals) {
        return refusals.stream().map(refusal -> refusal(sheet, form, refusal)).toList();
    }

    private static MendRow refusal(Sheet sheet, Form form, Refusal refusal) {
        RefusalRow row =
                RefusalRow.of(List.of(refusal), LocaleContextHolder.getLocale()).getFirst();
        Optional<PlanElement> element = sheet.read()
                .flatMap(version -> PlanSubjects.element(
                        refusal.subject(), version.content().content()))
                .filter(one -> !form.self().equals(Optional.of(one.code())));
        return new MendRow(
                row,
                element.map(one -> sheet.place()
                                        .of("/plan/element/modifier", one.code().value())
                                + part(refusal.rule()))
                        .orElse(""),
                element.map(one -> one.code() + " · " + one.label()).orElse(""));
    }

    /// The part of the form that mends what a rule says.
    private static String part(ContinuumRule rule) {
        return rule == ContinuumRule.R05 || rule == ContinuumRule.R08 ? "#roles" : "";
    }

    /// @param next what the plan would say; of a plan that begins, all of it is a change
    Changes changes(Sheet sheet, PlanContent next, PlanDiff diff) {
        PlanContent before = sheet.read()
                .map(version -> version.content().content())
                .filter(content -> content.code().equals(next.code()))
                .orElseGet(() -> PlanContent.empty(next.code(), next.name(), next.term()));
        return teller.tell(before, next, diff, sheet.place());
    }

    /// @param was what the form was filled in from; empty where that is not known
    /// @param both the fields that both changed
    Meanwhile meanwhile(Sheet sheet, Optional<PlanContent> was, List<String> both) {
        TimelineEntry last = sheet.entry();
        return new Meanwhile(
                accounts.find(last.author())
                        .map(Account::displayName)
                        .filter(name -> !name.isBlank())
                        .orElse(last.author()),
                last.at(),
                was.map(before -> teller.tell(
                                before, sheet.content(), PlanDiff.between(before, sheet.content()), sheet.place()))
                        .orElse(null),
                both.stream().map(this::label).toList());
    }
}
