package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page the mayor opens, in a real browser; its screenshots are kept as a result of the build. */
class DashboardIT {

    private static final Logger LOG = Logger.getLogger(DashboardIT.class);
    private static final Path SCREENSHOTS = Path.of(System.getProperty("screenshots"));

    private final RunningSuite suite = RunningSuite.get();
    private ChromeDriver browser;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(SCREENSHOTS);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--window-size=1440,1000");
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                options);
    }

    @AfterEach
    void close() {
        browser.quit();
    }

    @Test
    void thePublishedFiguresAreThere() throws IOException {
        show("/?lang=zh");

        assertThat(browser.getTitle()).contains("定州");
        assertThat(text("poverty-incidence-rate")).contains("2.3").contains("0");
        assertThat(text("per-capita-net-income")).contains("2,301").contains("11,000");
        assertThat(text("insurance-premium")).containsPattern("470|4,700,000");
        assertThat(card("job-fairs").isDisplayed()).isTrue();
        screenshot("dashboard-zh");
        show("/?lang=en");
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("en");
        screenshot("dashboard-en");
        browser.manage().window().setSize(new Dimension(390, 844));
        screenshot("dashboard-phone");
        assertThat(scrolledWidth()).isLessThanOrEqualTo(innerWidth());
        assertThat(errorsInTheConsole()).isEmpty();
    }

    @Test
    void aRegisteredHouseholdChangesTheFigureOnTheOpenPage() throws IOException {
        show("/?lang=zh&region=130682108");
        BigDecimal before = shown("registered-households");

        long start = System.nanoTime();
        suite.user("village-registrar")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Households.coupleIn("130682108201"))
                .post("/households")
                .then()
                .statusCode(201);
        new WebDriverWait(browser, Duration.ofSeconds(20), Duration.ofMillis(20))
                .until(page -> shown("registered-households").compareTo(before) > 0);
        LOG.infof(
                "the open page showed the new household %d ms after the call began",
                (System.nanoTime() - start) / 1_000_000);
        screenshot("dashboard-township");
    }

    private void show(String path) {
        browser.get(suite.gateway() + path);
        new WebDriverWait(browser, Duration.ofSeconds(30)).until(page -> "true"
                .equals(page.findElement(By.tagName("body")).getDomAttribute("data-ready")));
    }

    private WebElement card(String indicator) {
        return browser.findElement(By.cssSelector("[data-indicator='" + indicator + "']"));
    }

    private String text(String indicator) {
        return card(indicator).getText();
    }

    private BigDecimal shown(String indicator) {
        return new BigDecimal(String.valueOf(card(indicator).getDomAttribute("data-value")));
    }

    private long scrolledWidth() {
        return (Long) browser.executeScript("return document.documentElement.scrollWidth");
    }

    private long innerWidth() {
        return (Long) browser.executeScript("return window.innerWidth");
    }

    private List<LogEntry> errorsInTheConsole() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().getName().equals("SEVERE"))
                .toList();
    }

    /** Of the whole page, not only of what the window shows. */
    private void screenshot(String name) throws IOException {
        Map<Object, Object> area = new HashMap<>((Map<?, ?>)
                browser.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize"));
        area.put("scale", 1);
        Object png = browser.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", area))
                .get("data");
        Files.write(SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(png.toString()));
    }
}
