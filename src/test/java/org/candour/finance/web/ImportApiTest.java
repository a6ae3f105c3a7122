package org.candour.finance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.candour.CandourTest;
import org.candour.finance.Figure;
import org.candour.finance.Finance;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Tables sent by script, through the real filters, against the figures of the real round. */
class ImportApiTest extends CandourTest {

    private static final RoundId ROUND = new RoundId("stp-2016");
    private static final String IMPORTS = "/api/v1/rounds/stp-2016/finance/imports";
    private static final List<String> HEADINGS = List.of("Organisation code", "Financial year", "Income £m", "Source");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Finance finance;

    private MockMvc http;
    private String code = "";

    @BeforeEach
    void thePortalAndAnOrganisationOfTheRound() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        code = finance.figures(ROUND).stream()
                .map(Figure::organisation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCsvTriedFirstStoresNothingAndIsThenStoredOnce() throws Exception {
        byte[] csv = csv("2021/22", "\"£1,034.25m\"");

        send("figures.csv", csv, "MODERATOR", true)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dryRun").value(true))
                .andExpect(jsonPath("$.added").value(1))
                .andExpect(jsonPath("$.changes[0].after").value("1034.25"));
        assertThat(stored("2021-22")).isEmpty();

        send("figures.csv", csv, "MODERATOR", false)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").isNotEmpty())
                .andExpect(jsonPath("$.dryRun").value(false));
        assertThat(stored("2021-22")).singleElement().satisfies(figure -> assertThat(figure.value())
                .isEqualByComparingTo("1034.25"));

        send("figures.csv", csv, "MODERATOR", false)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.repeated").value(true))
                .andExpect(jsonPath("$.added").value(0));
        assertThat(stored("2021-22")).hasSize(1);
    }

    @Test
    void aWorkbookTriedFirstStoresNothingAndIsThenStored() throws Exception {
        byte[] workbook = workbook("2022/23", 77.5);

        send("figures.xlsx", workbook, "PUBLISHER", true)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changes[0].year").value("2022-23"));
        assertThat(stored("2022-23")).isEmpty();

        send("figures.xlsx", workbook, "PUBLISHER", false).andExpect(status().isCreated());
        assertThat(stored("2022-23")).singleElement().satisfies(figure -> assertThat(figure.value())
                .isEqualByComparingTo("77.5"));
    }

    @Test
    void whatAnImportChangedAndItsFileCanBeFetchedByWhoMayImport() throws Exception {
        byte[] csv = csv("2024/25", "12.5");
        String answer = send("figures.csv", csv, "MODERATOR", false)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = com.jayway.jsonpath.JsonPath.read(answer, "$.id");
        for (String address : List.of(IMPORTS + "/" + id, "/work/view/finance/stp-2016/imports/" + id)) {
            http.perform(get(address + "/changes.csv").with(user("helen").roles("PUBLISHER")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("value_before,value_after")))
                    .andExpect(content().string(containsString(",script,")))
                    .andExpect(content().string(containsString(",new,")))
                    .andExpect(content().string(containsString("," + code + ",income,2024-25,GBP m,")));
            http.perform(get(address + "/file").with(user("helen").roles("PUBLISHER")))
                    .andExpect(status().isOk())
                    .andExpect(content().bytes(csv));
            http.perform(get(address + "/file").with(user("imogen").roles("ASSESSOR")))
                    .andExpect(status().isForbidden());
        }
        http.perform(get("/api/v1/rounds/stp-2016/finance/imports/00000000-0000-0000-0000-000000000000/file")
                        .with(user("helen").roles("PUBLISHER")))
                .andExpect(status().isNotFound());
    }

    @Test
    void anImportIsTakenBackOnceWithAReasonByWhoMayImport() throws Exception {
        String answer = send("figures.csv", csv("2026/27", "31.5"), "MODERATOR", false)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String back = IMPORTS + "/" + com.jayway.jsonpath.JsonPath.read(answer, "$.id") + "/take-back";
        http.perform(post(back)
                        .param("reason", "Wrong year.")
                        .with(user("imogen").roles("ASSESSOR")))
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.detail").value(containsString("may not do this here")));
        http.perform(post(back).param("reason", "Wrong year."))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.detail").value(containsString("Authorization: Bearer")));
        http.perform(post(back).with(user("helen").roles("PUBLISHER")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].where").value("Reason"));
        assertThat(stored("2026-27")).hasSize(1);

        http.perform(post(back)
                        .param("reason", "Wrong year.")
                        .with(user("helen").roles("PUBLISHER")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.figures").value(1));
        assertThat(stored("2026-27")).isEmpty();
        http.perform(post(back).param("reason", "Again.").with(user("helen").roles("PUBLISHER")))
                .andExpect(status().isUnprocessableContent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASSESSOR", "CONTACT", "ADMINISTRATOR"})
    void whoMayNotIsRefusedWhetherTryingOrNot(String role) throws Exception {
        for (boolean dryRun : new boolean[] {true, false}) {
            send("figures.csv", csv("2023/24", "5"), role, dryRun).andExpect(status().isForbidden());
            send("figures.xlsx", workbook("2023/24", 5), role, dryRun).andExpect(status().isForbidden());
        }
        assertThat(stored("2023-24")).isEmpty();
    }

    @Test
    void whoIsNotSignedInIsRefused() throws Exception {
        int answer = http.perform(multipart(IMPORTS)
                        .file(new MockMultipartFile("file", "figures.csv", "text/csv", csv("2023/24", "5")))
                        .param("kind", "returns"))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(answer).isIn(401, 403);
        assertThat(stored("2023-24")).isEmpty();
    }

    @Test
    void everyMistakeIsNamedByItsRowAndNothingIsStored() throws Exception {
        String table = String.join(",", HEADINGS) + "\n" + code + ",2023/24,5,A test\nNOBODY,2023/24,6,A test\n" + code
                + ",2023/24,about ten,A test\n";

        send("figures.csv", table.getBytes(StandardCharsets.UTF_8), "MODERATOR", false)
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        jsonPath("$.problems[?(@.what =~ /.*NOBODY.*/)].where").isNotEmpty())
                .andExpect(jsonPath("$.problems[?(@.what =~ /.*about ten.*/)].where")
                        .isNotEmpty());
        assertThat(stored("2023-24")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"stp-2016,csv", "stp-2016,xlsx"})
    void everyRoundsExportIsReadBackWithNothingChanged(String round, String form) throws Exception {
        String base = "/api/v1/rounds/" + round + "/finance";
        byte[] exported = http.perform(get(base + "/figures." + form))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        int all = finance.figures(new RoundId(round)).size();

        http.perform(multipart(base + "/imports")
                        .file(new MockMultipartFile("file", "figures." + form, "application/octet-stream", exported))
                        .param("kind", "figures")
                        .param("dryRun", "true")
                        .with(user("script").roles("MODERATOR"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.figures").value(all))
                .andExpect(jsonPath("$.unchanged").value(all))
                .andExpect(jsonPath("$.added").value(0))
                .andExpect(jsonPath("$.changed").value(0));
        assertThat(all).isGreaterThan(50);
    }

    @Test
    void aMistypedFieldIsRefusedAndNothingIsStored() throws Exception {
        http.perform(multipart(IMPORTS)
                        .file(new MockMultipartFile("file", "figures.csv", "text/csv", csv("2023/24", "5")))
                        .param("kind", "returns")
                        .param("dryrun", "true")
                        .with(user("script").roles("MODERATOR"))
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("“dryrun”")));
        assertThat(stored("2023-24")).isEmpty();
    }

    @Test
    void aHundredfoldChangeIsStoredOnlyWhenConfirmed() throws Exception {
        send("figures.csv", csv("2025/26", "50.5"), "MODERATOR", false).andExpect(status().isCreated());

        byte[] wrongUnit = csv("2025/26", "50500");
        send("figures.csv", wrongUnit, "MODERATOR", false)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].what").value(containsString("would be 50500, and is 50.5")));
        assertThat(stored("2025-26")).singleElement().satisfies(figure -> assertThat(figure.value())
                .isEqualByComparingTo("50.5"));

        http.perform(multipart(IMPORTS)
                        .file(new MockMultipartFile("file", "figures.csv", "text/csv", csv("2025/26", "5050")))
                        .param("kind", "returns")
                        .param("confirmed", "true")
                        .with(user("script").roles("MODERATOR"))
                        .with(csrf()))
                .andExpect(status().isCreated());
    }

    @Test
    void aScriptMaySayWhatAColumnIs() throws Exception {
        byte[] table = ("Organisation code,Financial year,Takings £m,Source\n" + code + ",2023/24,5,A test\n")
                .getBytes(StandardCharsets.UTF_8);
        send("figures.csv", table, "MODERATOR", true).andExpect(status().isUnprocessableContent());

        http.perform(multipart(IMPORTS)
                        .file(new MockMultipartFile("file", "figures.csv", "text/csv", table))
                        .param("kind", "returns")
                        .param("dryRun", "true")
                        .param("mapping", "Takings £m=income")
                        .with(user("script").roles("MODERATOR"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changes[0].measure").value("income"));
        http.perform(multipart(IMPORTS)
                        .file(new MockMultipartFile("file", "figures.csv", "text/csv", table))
                        .param("kind", "returns")
                        .param("mapping", "Takings £m=money")
                        .with(user("script").roles("MODERATOR"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void aTemplateIsFilledInForTheYearOfControlTotals() throws Exception {
        http.perform(get("/api/v1/rounds/stp-2016/finance/templates/returns.csv"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(",2016-17,")))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("2020-21"))));
    }

    private ResultActions send(String name, byte[] content, String role, boolean dryRun) throws Exception {
        return http.perform(multipart(IMPORTS)
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .param("kind", "returns")
                .param("dryRun", "" + dryRun)
                .with(user("script").roles(role))
                .with(csrf()));
    }

    private List<Figure> stored(String year) {
        return finance.figures(ROUND).stream()
                .filter(figure -> figure.year().equals(year)
                        && figure.measure().equals("income")
                        && code.equals(figure.organisation()))
                .toList();
    }

    private byte[] csv(String year, String income) {
        return (String.join(",", HEADINGS) + "\r\n" + code + "," + year + "," + income + ",A test\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] workbook(String year, double income) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Returns");
            Row head = sheet.createRow(0);
            for (int i = 0; i < HEADINGS.size(); i++) {
                head.createCell(i).setCellValue(HEADINGS.get(i));
            }
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue(code);
            row.createCell(1).setCellValue(year);
            row.createCell(2).setCellValue(income);
            row.createCell(3).setCellValue("A test");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
