package org.candour.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.Readability;
import org.candour.search.FakePlans;

/** Plans of made pages, which are made again whenever they are read: a million of them would fill the memory. */
final class MadePlans extends FakePlans {

    private final Map<DocumentId, Integer> seeds = new LinkedHashMap<>();

    static MadePlans of(int pages) {
        MadePlans plans = new MadePlans();
        for (int plan = 0; plan < pages / Made.PAGES_A_PLAN; plan++) {
            plans.addPlan();
        }
        return plans;
    }

    PlanVersion addPlan() {
        String[] texts = new String[Made.PAGES_A_PLAN];
        Arrays.fill(texts, "made");
        PlanVersion version = plan("F%05d".formatted(seeds.size()), false, texts);
        seeds.put(onlyDocument(version), seeds.size());
        return version;
    }

    @Override
    public List<Page> pages(DocumentId document) {
        Random random = new Random(2016 + 31L * seeds.getOrDefault(document, 0));
        List<Page> pages = new ArrayList<>();
        for (int i = 1; i <= Made.PAGES_A_PLAN; i++) {
            pages.add(new Page(i, Readability.TEXT, "", Made.page(random), ""));
        }
        return pages;
    }
}
