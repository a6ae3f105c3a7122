package org.candour.finance.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.candour.finance.imports.Intake.Outcome;
import org.candour.finance.sheets.SheetListener;
import org.candour.finance.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file in while it is still being looked through, supposing that its first rows show how all of it writes
 * decimals. Nearly always they do, and the file need not be read twice; where they did not, there is no outcome.
 */
final class EarlyIntake implements SheetListener {

    private static final int LOOK = 500;

    private final Survey survey;
    private final Function<Decimals, Intake> begin;
    private final List<Consumer<SheetListener>> waiting = new ArrayList<>();
    private @Nullable Intake intake;
    private Decimals supposed = Decimals.EITHER;

    EarlyIntake(Survey survey, Function<Decimals, Intake> begin) {
        this.survey = survey;
        this.begin = begin;
    }

    @Override
    public void parted(char separator) {
        tell(listener -> listener.parted(separator));
    }

    @Override
    public void sheet(String name, boolean hidden, List<Integer> hiddenColumns) {
        survey.sheet(name, hidden, hiddenColumns);
        tell(listener -> listener.sheet(name, hidden, hiddenColumns));
    }

    @Override
    public void row(SheetRow row) {
        survey.row(row);
        Intake begun = intake;
        if (begun != null) {
            begun.row(row);
        } else {
            tell(listener -> listener.row(row));
        }
    }

    @Override
    public void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        tell(listener -> listener.merged(firstRow, lastRow, firstColumn, lastColumn));
    }

    @Override
    public void note(String what) {
        tell(listener -> listener.note(what));
    }

    private void tell(Consumer<SheetListener> what) {
        if (intake == null) {
            waiting.add(what);
            if (waiting.size() >= LOOK) {
                begin();
            }
        } else {
            what.accept(intake);
        }
    }

    private Intake begin() {
        supposed = survey.decimals();
        Intake begun = begin.apply(supposed);
        waiting.forEach(what -> what.accept(begun));
        waiting.clear();
        intake = begun;
        return begun;
    }

    /** What came of the file; empty when its later rows write decimals otherwise than was supposed. */
    Optional<Outcome> outcome() {
        survey.done();
        Intake begun = intake == null ? begin() : intake;
        return survey.decimals() == supposed ? Optional.of(begun.outcome()) : Optional.empty();
    }
}
