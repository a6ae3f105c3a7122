package org.candour.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.UserId;
import org.candour.footprints.LoadedRounds;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakingBackTest {

    private static final RoundId SAMPLE = LoadedRounds.SAMPLE.id();
    private static final UserId PERSON = new UserId("pia");

    private final LoadedRounds rounds = new LoadedRounds();
    private FinanceWorld world;
    private FigureBook book;
    private Figure outturn;

    @BeforeEach
    void load() {
        world = new FinanceWorld(rounds);
        book = world.book();
        outturn = current();
    }

    @Test
    void anImportTakenBackLeavesWhatStoodBeforeAndTheHistoryOfAll() {
        Figure rival = rival("another paper");
        recordAs("import 7", outturn.withValue(new BigDecimal("-6.5")), rival);

        assertThat(book.takeBack(SAMPLE, "import 7", "Sent by mistake", PERSON)).isEqualTo(2);

        assertThat(current()).isEqualTo(outturn);
        assertThat(world.store().figures(SAMPLE)).doesNotContain(rival);
        assertThat(book.history(SAMPLE, FigureKey.of(outturn)))
                .extracting(FigureRevision::number, FigureRevision::importId, FigureRevision::reason)
                .endsWith(tuple(3, "back import 7", "Sent by mistake"));
        assertThat(book.takenBack(SAMPLE, "import 7"))
                .hasValueSatisfying(done -> assertThat(done.by()).isEqualTo("pia"));
        assertThat(world.told()).last().isInstanceOfSatisfying(FiguresTakenBack.class, told -> assertThat(told.deed())
                .isEqualTo("took back 2 figures of sample-2016 (import 7): Sent by mistake"));
        assertThat(new RevisionsAreWhole(rounds.jdbc()).violations()).isEmpty();
        assertThatThrownBy(() -> book.takeBack(SAMPLE, "import 7", "Again", PERSON))
                .hasMessageContaining("already");
    }

    @Test
    void anImportIsNotTakenBackFromUnderALaterOneNorWithoutAReason() {
        recordAs("import 7", outturn.withValue(new BigDecimal("-6.5")), rival("another paper"));
        recordAs("import 8", outturn.withValue(new BigDecimal("-7")));

        assertThatThrownBy(() -> book.takeBack(SAMPLE, "import 7", "Mistake", PERSON))
                .isInstanceOfSatisfying(ProblemsException.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::where)
                        .containsExactly("XN1 outturn 2016-17"));
        assertThat(world.store().figures(SAMPLE)).anyMatch(f -> f.source().equals("another paper"));
        assertThatThrownBy(() -> book.takeBack(SAMPLE, "import 8", " ", PERSON)).hasMessageContaining("Reason");
        assertThat(current().value()).isEqualByComparingTo("-7");
        book.takeBack(SAMPLE, "import 8", "Mistake", PERSON);
        assertThat(current().value()).isEqualByComparingTo("-6.5");
    }

    @Test
    void readersSeeWhatARevisedFigureWasAndUntilWhen() {
        Figure later = outturn.withValue(new BigDecimal("-6.5"));
        recordAs("import 7", later);
        recordAs("import 8", outturn.withValue(new BigDecimal("-7")));

        assertThat(world.finance().earlier(SAMPLE, FigureKey.of(outturn)))
                .extracting(EarlierFigure::figure)
                .containsExactly(later, outturn);
        assertThat(world.finance().earlier(SAMPLE, FigureKey.of(outturn)))
                .allSatisfy(earlier -> assertThat(earlier.until()).isAfterOrEqualTo(earlier.from()));
        assertThat(world.finance().earlier(SAMPLE, FigureKey.of(rival("none")))).isEmpty();
    }

    @Test
    void importsAreTakenBackOneAfterTheOther() {
        recordAs("import 7", outturn.withValue(new BigDecimal("-6.5")));
        recordAs("import 8", outturn.withValue(new BigDecimal("-7")));
        book.takeBack(SAMPLE, "import 8", "Mistake", PERSON);
        book.takeBack(SAMPLE, "import 7", "Mistake", PERSON);

        assertThat(current()).isEqualTo(outturn);
        assertThat(new RevisionsAreWhole(rounds.jdbc()).violations()).isEmpty();
    }

    @Test
    void anOffsetRecordedOnceMoreIsNotDoubledByTakingBackItsReceiver() {
        recordAs("import 6", FigureBookTest.offset("4.6", null));
        recordAs("import 7", FigureBookTest.offset("4.6", "X54000003"));
        recordAs("import 8", FigureBookTest.offset("1.0", null));

        assertThatThrownBy(() -> book.takeBack(SAMPLE, "import 7", "Mistake", PERSON))
                .hasMessageContaining("once more");
    }

    @Test
    void whatWasTakenBackToThePackIsCorrectedByTheNextPack() {
        recordAs("import 7", outturn.withValue(new BigDecimal("-6.5")));
        book.takeBack(SAMPLE, "import 7", "Mistake", PERSON);
        String file =
                "footprint,organisation,measure,year,value,unit,basis,stf,qualifier,preferred,response,note,source,url\n"
                        + "X54000001,XN1,outturn,2016-17,-9.9,GBP m,outturn,including,exact,1,,,Corrected,\n";
        world.loader(FigureBookTest.pack(file)).load(LoadedRounds.SAMPLE);

        assertThat(world.store().figures(SAMPLE)).singleElement().satisfies(figure -> assertThat(figure.value())
                .isEqualByComparingTo("-9.9"));
    }

    private FigurePreview recordAs(String importId, Figure... figures) {
        return book.record(
                SAMPLE, FigureChanges.of(List.of(figures)), world.store().standing(SAMPLE), PERSON, importId);
    }

    private Figure current() {
        return world.store().figures(SAMPLE).stream()
                .filter(f -> "XN1".equals(f.organisation()) && f.measure().equals("outturn"))
                .filter(f -> f.year().equals("2016-17") && f.basis().equals("outturn"))
                .filter(f -> f.stf().equals("including") && f.preferred())
                .findFirst()
                .orElseThrow();
    }

    private Figure rival(String source) {
        Figure f = outturn;
        return new Figure(
                SAMPLE,
                f.footprint(),
                f.organisation(),
                f.measure(),
                f.year(),
                BigDecimal.ONE,
                f.unit(),
                f.basis(),
                f.stf(),
                "about",
                false,
                "",
                "",
                source,
                "");
    }
}
