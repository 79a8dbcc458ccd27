package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.invisibilityOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The page the mayor opens, in a real browser; its screenshots are kept as a result of the build. */
class DashboardIT {

    private static final Logger LOG = Logger.getLogger(DashboardIT.class);
    private static final List<String> FIELDS = List.of(
            "overview",
            "households",
            "guarantees",
            "housing",
            "health-education",
            "assistance",
            "insurance",
            "employment",
            "reported");
    private static final List<String> OTHERS = List.of("compare", "reports");
    /** Twice as strict as what browsers call good, web.dev/cls. */
    private static final double MOST_SHIFTED = 0.05;

    private static final String TOWNSHIP = "130682108";
    private static final String VILLAGE = "130682108201";

    private final RunningSuite suite = RunningSuite.get();
    private DashboardBrowser browser;

    @BeforeEach
    void open() throws IOException {
        browser = new DashboardBrowser(suite.gateway());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void thePublishedFiguresAreThere() {
        browser.show("/?lang=zh");

        assertThat(browser.chrome().getTitle()).contains("定州");
        assertThat(browser.card("poverty-incidence-rate").getText())
                .contains("2.3")
                .contains("0");
        assertThat(browser.card("per-capita-net-income").getText())
                .contains("2,301")
                .contains("11,000");
        browser.show("/?lang=zh&page=insurance");
        assertThat(browser.card("insurance-premium").getText()).contains("470万");
        assertThat(browser.card("insurance-payout").getText()).contains("508.01万");
        browser.show("/?lang=en&page=employment");
        assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("en");
        assertThat(browser.card("training-participations").getText()).contains("4,291");
        assertThat(browser.card("placements").getText()).contains("4,462");
    }

    @ParameterizedTest
    @CsvSource({"zh,light", "en,dark"})
    void everyPageStandsStillAndCanBeReadByEverybody(String language, String theme) throws IOException {
        for (String page : FIELDS) {
            look(page, language, theme, "desk", DashboardBrowser.DESK, "");
        }
        for (String page : OTHERS) {
            look(page, language, theme, "desk", DashboardBrowser.DESK, "");
        }
        assertThat(browser.errorsInTheConsole()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyPageFitsAPhone(String language) throws IOException {
        for (String page : FIELDS) {
            look(page, language, "light", "phone", DashboardBrowser.PHONE, "");
        }
        for (String page : OTHERS) {
            look(page, language, "light", "phone", DashboardBrowser.PHONE, "");
        }
        assertThat(browser.errorsInTheConsole()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyFieldFillsAWallAndNothingFallsOffIt(String language) throws IOException {
        for (String page : FIELDS) {
            look(page, language, "dark", "wall", DashboardBrowser.WALL, "&screen=big&rotate=no");
            assertThat(browser.below()).as(page).isLessThanOrEqualTo(0);
        }
        look("overview", language, "dark", "wall-4k", DashboardBrowser.WALL_4K, "&screen=big&rotate=no");
        assertThat(browser.errorsInTheConsole()).isEmpty();
    }

    @Test
    void aWallTurnsByHandAndLeavesByEscape() {
        browser.size(DashboardBrowser.WALL);
        browser.show("/?lang=zh&screen=big&rotate=no");

        browser.find("body").sendKeys(Keys.ARROW_RIGHT);
        browser.until(page -> page.getCurrentUrl().contains("page=households"));
        browser.find("body").sendKeys(Keys.ESCAPE);
        browser.until(page -> !page.getCurrentUrl().contains("screen=big"));
    }

    @Test
    void aRegisteredHouseholdChangesTheFigureOnTheOpenPage() throws IOException {
        browser.show("/?lang=zh&region=" + TOWNSHIP);
        BigDecimal before = browser.shown("registered-households");

        long start = System.nanoTime();
        suite.user("village-registrar")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Households.coupleIn(VILLAGE))
                .post("/households")
                .then()
                .statusCode(201);
        browser.until(page -> browser.shown("registered-households").compareTo(before) > 0);
        LOG.infof(
                "the open page showed the new household %d ms after the call began",
                (System.nanoTime() - start) / 1_000_000);
        browser.screenshot("dashboard-township");
    }

    @Test
    void whoSignsInLooksIntoTheirVillagesAndTheRecordsBehindThem() throws IOException {
        browser.chrome().get(suite.gateway() + "/?lang=zh&page=households&region=" + VILLAGE);
        browser.until(elementToBeClickable(By.id("sign-in-here"))).click();
        signInAs("township-registrar");

        assertThat(browser.find("#title").getText()).contains("大王庄村");
        assertThat(browser.chrome().executeScript("return localStorage.length")).isEqualTo(0L);
        assertThat(browser.accessibilityViolations()).isEmpty();
        browser.screenshot("dashboard-village");
        browser.find("[data-indicator='registered-households'] .sum a").click();
        browser.until(visibilityOfElementLocated(By.cssSelector("#dialog-body tbody tr")));
        assertThat(browser.find("#dialog-body").getText()).contains("农户");
        browser.screenshot("dashboard-records");
        assertThat(browser.shifted()).as("layout shift of the records").isLessThan(MOST_SHIFTED);

        browser.chrome().navigate().back();
        browser.until(invisibilityOfElementLocated(By.id("dialog")));
        new Select(browser.find("#village")).selectByIndex(2);
        browser.until(page -> !page.getCurrentUrl().contains(VILLAGE));
        browser.chrome().navigate().back();
        browser.until(page -> page.getCurrentUrl().contains(VILLAGE));

        browser.find("#sign-out").click();
        browser.until(elementToBeClickable(By.id("sign-in")));
        browser.until(page -> page.findElement(By.id("problem-title")).getText().contains("登录"));
        assertThat(browser.chrome().executeScript("return sessionStorage.length"))
                .isEqualTo(0L);
    }

    @Test
    void aVillageOutsideOnesRegionStaysClosed() {
        browser.chrome().get(suite.gateway() + "/?lang=zh&page=households&region=130682113201");
        browser.until(elementToBeClickable(By.id("sign-in-here"))).click();
        enter("township-registrar");

        browser.until(visibilityOfElementLocated(By.id("user")));
        browser.until(page -> page.findElement(By.id("problem-title")).getText().contains("辖区"));
        assertThat(browser.chrome().findElements(By.cssSelector("#figures .card")))
                .noneMatch(card -> card.isDisplayed());
    }

    @Test
    void aChartIsSavedAsAPictureAndItsFiguresAsCsvAndXlsx(@TempDir Path folder) {
        browser.chrome()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        browser.show("/?lang=zh&page=housing&by=house-renovations");
        String name = browser.find("#follow h3").getText();

        for (String format : List.of("png", "csv", "xlsx")) {
            browser.until(elementToBeClickable(By.cssSelector("#follow [data-format='" + format + "']")))
                    .click();
            Path file = folder.resolve(name + "." + format);
            await().atMost(Duration.ofSeconds(20)).until(() -> Files.exists(file) && Files.size(file) > 100);
        }
    }

    @Test
    void twoYearsAndSeveralTownshipsAreComparedUnderAnAddressOthersCanOpen() {
        browser.show("/?lang=zh&page=compare&field=households&by=poor-persons&year=2020&base=2016&places=130682108");
        browser.chrome().executeScript("document.querySelector(\".chip input[value='130682113']\").click()");
        browser.until(page -> page.getCurrentUrl().contains("places=130682108,130682113"));

        browser.show(browser.chrome()
                .getCurrentUrl()
                .substring(suite.gateway().toString().length()));
        assertThat(browser.find("[data-compared-all] table").getText())
                .contains("东旺镇 2016", "东旺镇 2020", "开元镇 2016", "开元镇 2020");
    }

    private void look(String page, String language, String theme, String where, Dimension size, String more)
            throws IOException {
        browser.size(size);
        browser.show("/?lang=%s&theme=%s&page=%s%s".formatted(language, theme, page, more));
        browser.screenshot("dashboard-%s-%s-%s-%s".formatted(where, page, language, theme));
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(browser.find("body").getDomAttribute("data-state"))
                .as("state of %s", page)
                .isEqualTo("ready");
        softly.assertThat(browser.accessibilityViolations())
                .as("accessibility of %s", page)
                .isEmpty();
        softly.assertThat(browser.overhang()).as("overhang of %s", page).isLessThanOrEqualTo(0);
        softly.assertThat(browser.shifted()).as("layout shift of %s", page).isLessThan(MOST_SHIFTED);
        softly.assertAll();
    }

    private void signInAs(String user) {
        enter(user);
        browser.until(visibilityOfElementLocated(By.id("user")));
        browser.waitUntilRead();
    }

    /** Through Keycloak's own form. */
    private void enter(String user) {
        browser.until(visibilityOfElementLocated(By.id("username"))).sendKeys(user);
        browser.find("#password").sendKeys("dingzhou");
        browser.find("#kc-login").click();
    }
}
