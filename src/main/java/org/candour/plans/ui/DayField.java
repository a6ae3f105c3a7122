package org.candour.plans.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.LocalDate;
import java.util.Locale;
import org.candour.common.WrittenDates;
import org.candour.common.WrittenDates.BadDate;
import org.candour.plans.PlanDates;

/**
 * The day a plan is dated, as people here write one. It is shown with its month in words, so that everybody sees which
 * day was understood; what could be two days, or none, is refused at the field and never becomes "undated".
 */
final class DayField extends DatePicker {

    private static final long serialVersionUID = 1L;

    DayField(String label) {
        super(label);
        setLocale(Locale.UK);
        DatePickerI18n words = new DatePickerI18n();
        words.setDateFormat("d MMMM yyyy");
        words.setFirstDayOfWeek(1);
        words.setBadInputErrorMessage("Not a day; write it as 21/12/2016 or 21 December 2016, or leave it empty.");
        words.setMinErrorMessage("No plan is that old; look at the year again.");
        words.setMaxErrorMessage("That is too far ahead; look at the year again.");
        setI18n(words);
        setFallbackParser(DayField::parsed);
        setMin(PlanDates.FIRST);
        setMax(PlanDates.last());
    }

    private static Result<LocalDate> parsed(String text) {
        try {
            return Result.ok(WrittenDates.parse(text.strip()));
        } catch (BadDate e) {
            return Result.error(e.getMessage() + " " + e.remedy());
        }
    }
}
