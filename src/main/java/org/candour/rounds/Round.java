package org.candour.rounds;

import java.util.List;
import java.util.Map;

/**
 * One exercise of planning and rating.
 *
 * @param fictional whether its areas and figures are invented; every screen then says so
 * @param criteriaSet the folder in {@code ratings-criteria/} its plans are scored by
 * @param regions region names in the order to show them
 * @param attribution source and licence line of its reference data
 * @param measureYears the financial year each measure is shown for unless another is asked for, by measure id
 */
public record Round(
        RoundId id,
        String title,
        boolean fictional,
        String country,
        String period,
        String criteriaSet,
        String summary,
        List<String> regions,
        String attribution,
        Map<String, String> measureYears) {}
