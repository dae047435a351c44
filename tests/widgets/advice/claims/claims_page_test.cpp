// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/claims/claims_page.h"

#include "core/advice/claims/published_claims.h"
#include "core/output/json/claims_json.h"
#include "core/scenario/edits.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

namespace {

Scenario claiming(const std::string& text, double published)
{
    return withClaim({}, {text, ClaimFigure::MonthlyTotal, Option::FrontierApi, {published, published}, "a talk", {}});
}

/// The page in a window, over a scenario that takes its edits.
struct Stage {
    explicit Stage(Scenario shown = {}, QSize size = {1000, 700}) : scenario(std::move(shown))
    {
        page.setPalette(Theme::light().palette());
        page.resize(size);
        page.setTheme(Theme::light());
        show();
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
        QObject::connect(&page, &ClaimsPage::claimAdded, &page, [this](const Claim& claim) {
            scenario = withClaim(scenario, claim);
            show();
        });
        QObject::connect(&page, &ClaimsPage::claimRemoved, &page, [this](int index) {
            scenario = withoutClaim(scenario, static_cast<std::size_t>(index));
            show();
        });
        QCoreApplication::processEvents();
    }
    void show() { page.setEvaluation(evaluate(scenario), true); }
    template <typename T> [[nodiscard]] T* child(const QString& name) const { return page.findChild<T*>(name); }
    [[nodiscard]] QLineEdit* field(const char* name) const { return child<QLineEdit>(QLatin1String(name)); }
    void click(const QString& name) const
    {
        QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void add() const
    {
        for (QAbstractButton* button : page.findChildren<QAbstractButton*>())
            if (button->accessibleName() == QLatin1String("Add claim"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QWidget* own(int index) const { return child<QWidget>(QStringLiteral("own_claim_%1").arg(index)); }
    /// Opens every example.
    void unfold() const { click(QStringLiteral("fold_claims")); }
    [[nodiscard]] bool isSeen(const char* name) const { return child<QWidget>(QLatin1String(name))->isVisible(); }
    [[nodiscard]] int shownRows() const
    {
        int count = 0;
        for (const QWidget* row : page.findChildren<QWidget*>())
            count += row->isVisible() && row->accessibleDescription().startsWith(QLatin1String("Claimed: "));
        return count;
    }

    Scenario scenario;
    ClaimsPage page;
};

} // namespace

class ClaimsPageTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase()
    {
        loadFonts();
        qApp->setStyleSheet(Theme::light().styleSheet());
    }

    void everyPublishedClaimIsThereWithItsFigures()
    {
        const Stage stage;
        stage.unfold();
        const std::vector<CheckedClaim> claims = publishedClaims();
        QCOMPARE(stage.shownRows(), static_cast<int>(claims.size()));
        QStringList spoken;
        for (const QWidget* row : stage.page.findChildren<QWidget*>())
            spoken << row->accessibleName() + QLatin1Char('|') + row->accessibleDescription();
        for (const CheckedClaim& claim : claims) {
            const QString expected = toQString(claim.text) +
                                     QStringLiteral("|Claimed: %1. Its inputs give: %2. %3. %4")
                                         .arg(toQString(claim.check.publishedText), toQString(claim.check.computedText),
                                              toQString(info(claim.check.status).name), toQString(claim.check.why));
            QVERIFY2(spoken.contains(expected), qPrintable(expected));
        }
    }

    void anExampleFoldsItsFigures()
    {
        const Stage stage;
        QCOMPARE(stage.shownRows(), 0);
        auto* fold = stage.child<QAbstractButton>(QStringLiteral("fold_the-sawtooth"));
        QCOMPARE(fold->accessibleName(), QStringLiteral("The sawtooth: 3 figures, All reproduced"));
        QVERIFY(fold->accessibleDescription().startsWith(QLatin1String("Folded")));
        const auto press = [&](Qt::Key key) {
            fold->setFocus();
            QTest::keyClick(fold, key);
            QCoreApplication::processEvents();
            return stage.shownRows();
        };
        stage.click(QStringLiteral("fold_the-sawtooth"));
        QCOMPARE(stage.shownRows(), 3);
        QVERIFY(fold->accessibleDescription().startsWith(QLatin1String("Open")));
        QCOMPARE(press(Qt::Key_Space), 0);
        QCOMPARE(press(Qt::Key_Return), 3);
        QCOMPARE(press(Qt::Key_Enter), 0);
        stage.click(QStringLiteral("fold_never"));
        QCOMPARE(stage.shownRows(), 1);
    }

    void allFoldAtOnce()
    {
        const Stage stage;
        const auto* all = stage.child<QAbstractButton>(QStringLiteral("fold_claims"));
        QCOMPARE(all->text(), QStringLiteral("Unfold all"));
        stage.click(QStringLiteral("fold_the-sawtooth"));
        QCOMPARE(all->text(), QStringLiteral("Fold all"));
        stage.unfold(); // folds
        QCOMPARE(stage.shownRows(), 0);
        stage.unfold();
        QCOMPARE(stage.shownRows(), static_cast<int>(publishedClaims().size()));
        QCOMPARE(all->text(), QStringLiteral("Fold all"));
    }

    void theFilterLeavesWhatDiffers()
    {
        const Stage stage;
        const std::vector<CheckedClaim> claims = publishedClaims();
        const auto differing = std::count_if(claims.begin(), claims.end(), [](const CheckedClaim& claim) {
            return claim.check.status == ClaimStatus::Differs;
        });
        stage.click(QStringLiteral("claims_differing"));
        QCOMPARE(stage.shownRows(), static_cast<int>(differing));
        QVERIFY(!stage.isSeen("claims_airline-support-chatbot"));
        stage.click(QStringLiteral("fold_gpt-4-or-one-l40s-short-queries")); // one after the other can be put away
        QCOMPARE(stage.shownRows(), static_cast<int>(differing) - 5);
        stage.click(QStringLiteral("claims_all"));
        QCOMPARE(stage.shownRows(), 0);
        QVERIFY(stage.isSeen("claims_airline-support-chatbot"));
    }

    void aSearchShowsWhatItFinds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("found");
        QTest::newRow("a figure's name") << QStringLiteral("times cheaper") << 7;
        QTest::newRow("in capitals") << QStringLiteral("TIMES CHEAPER") << 7;
        QTest::newRow("a published number") << QStringLiteral("8.6M") << 2;
        QTest::newRow("a computed number") << QStringLiteral("$827") << 5;
        QTest::newRow("a scenario") << QStringLiteral("sawtooth") << 3;
        QTest::newRow("a publication, and a result") << QStringLiteral("serverless reproduced") << 2;
        QTest::newRow("spaces around") << QStringLiteral("  sawtooth ") << 3;
        QTest::newRow("nothing") << QStringLiteral("zeppelin") << 0;
        QTest::newRow("markup") << QStringLiteral("<b>") << 0;
    }
    void aSearchShowsWhatItFinds()
    {
        QFETCH(QString, words);
        QFETCH(int, found);
        const Stage stage;
        QLineEdit* search = stage.field("search_claims");
        QTest::keyClicks(search, words);
        QCOMPARE(stage.shownRows(), found);
        QCOMPARE(stage.isSeen("no_claim"), found == 0);
        if (found == 0)
            QCOMPARE(stage.child<QLabel>(QStringLiteral("no_claim"))->text(),
                     QStringLiteral("No figure matches “%1”").arg(words));
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(stage.shownRows(), 0);
        QVERIFY(stage.isSeen("fold_never") && !stage.isSeen("no_claim"));
    }

    void whatWasOpenIsOpenAgainAfterASearch()
    {
        const Stage stage;
        stage.click(QStringLiteral("fold_the-sawtooth"));
        QTest::keyClicks(stage.field("search_claims"), "never");
        QVERIFY(!stage.isSeen("claims_the-sawtooth"));
        stage.field("search_claims")->clear();
        QCOMPARE(stage.shownRows(), 3);
    }

    void aPublicationWithoutFindingsHasNoHeading()
    {
        const Stage stage;
        const auto headings = [&stage] {
            QStringList texts;
            for (const QLabel* label : stage.page.findChildren<QLabel*>())
                if (label->isVisible())
                    texts << label->text();
            return texts;
        };
        const QString article = QStringLiteral("Small Models, Big Savings! (2026-03-18)");
        QVERIFY(headings().contains(article));
        QTest::keyClicks(stage.field("search_claims"), "sawtooth");
        QVERIFY(!headings().contains(article));
    }

    void aNameWithoutRoomIsInItsToolTip()
    {
        Stage stage;
        const auto* fold = stage.child<QAbstractButton>(
            QStringLiteral("fold_sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront"));
        QVERIFY(fold->toolTip().isEmpty());
        stage.page.resize(640, 500);
        QCoreApplication::processEvents();
        QVERIFY(fold->toolTip().contains(QLatin1String("$30,000 upfront")));
    }

    void oneClickOpensTheScenario()
    {
        const Stage stage;
        QSignalSpy wanted(&stage.page, &ClaimsPage::presetWanted);
        stage.click(QStringLiteral("open_the-sawtooth"));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("the-sawtooth"));
        stage.click(QStringLiteral("open_a-fine-tuning-pipeline-low-end")); // which no menu offers
        QCOMPARE(wanted[1][0].toString(), QStringLiteral("a-fine-tuning-pipeline-low-end"));
        QCOMPARE(stage.shownRows(), 0);
    }

    void aClaimIsTypedAddedAndRemoved()
    {
        const Stage stage;
        QTest::keyClicks(stage.field("claim_text"), "From 15k on");
        stage.child<QComboBox>(QStringLiteral("claim_option"))->setCurrentIndex(static_cast<int>(Option::RentedGpu));
        stage.child<QComboBox>(QStringLiteral("claim_figure"))
            ->setCurrentIndex(static_cast<int>(ClaimFigure::SettledVolume));
        QTest::keyClicks(stage.field("claim_low"), "15k");
        QTest::keyClicks(stage.field("claim_high"), "30k");
        QTest::keyClicks(stage.field("claim_source"), "a talk");
        stage.add();
        QVERIFY((stage.scenario.advice.claims ==
                 std::vector<Claim>{
                     {"From 15k on", ClaimFigure::SettledVolume, Option::RentedGpu, {15000, 30000}, "a talk", {}}}));
        QVERIFY(stage.own(0)->isVisible());
        QVERIFY(stage.field("claim_text")->text().isEmpty());
        QVERIFY(stage.own(0)->accessibleDescription().contains(
            QLatin1String("Its inputs give: 644k requests a month. Differs.")));
        stage.click(QStringLiteral("remove_claim_0"));
        QVERIFY(stage.scenario.advice.claims.empty());
        QCOMPARE(stage.shownRows(), 0);
    }

    void anOwnClaimIsCheckedLive()
    {
        const double total = evaluate({}).of(Option::FrontierApi).total;
        Stage stage(claiming("The bill", total));
        QWidget* row = stage.own(0);
        QVERIFY(row->accessibleDescription().contains(QLatin1String("Reproduced.")));
        stage.scenario.parameters.apiInputPrice *= 3;
        stage.page.setEvaluation(evaluate(stage.scenario), false);
        QVERIFY(row->accessibleDescription().contains(QLatin1String("Differs.")));
        QCOMPARE(stage.own(0), row);
    }

    void hostileTextIsPlain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("tags") << QStringLiteral("<h1>big</h1><img src='file:///etc/passwd'>&amp;");
        QTest::newRow("long") << QString(2000, u'W');
        QTest::newRow("lines") << QStringLiteral("a\n\nb\tc\r");
        QTest::newRow("placeholders") << QStringLiteral("%1 %2 %3 %4 %99");
        QTest::newRow("bidi") << QStringLiteral("\u202Etxet\u202C \u2067x\u2069");
    }
    void hostileTextIsPlain()
    {
        QFETCH(QString, text);
        Scenario scenario = claiming(text.toStdString(), 5);
        scenario.advice.claims[0].source = text.toStdString();
        Stage stage(scenario, {640, 400});
        QCOMPARE(stage.own(0)->accessibleName(), text);
        QVERIFY(stage.own(0)->width() <= stage.page.width());
        QVERIFY(!stage.page.grab().isNull());
        for (const QLabel* label : stage.page.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void theKeyboardReachesEverything()
    {
        const Stage stage(claiming("x", 5));
        stage.field("claim_text")->setFocus();
        QSet<QString> reached;
        for (int i = 0; i < 200; ++i) {
            const QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus != nullptr);
            QVERIFY2(!focus->accessibleName().isEmpty() || qobject_cast<const QAbstractButton*>(focus) != nullptr,
                     qPrintable(focus->objectName()));
            reached << focus->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char* name : {"claim_option", "claim_figure", "claim_low", "claim_high", "claim_source",
                                 "own_claim_0", "remove_claim_0", "copy_claims", "search_claims", "claims_all",
                                 "fold_claims", "fold_never", "open_never"})
            QVERIFY2(reached.contains(QLatin1String(name)), name);
    }

    void aFullScenarioTakesNoMore()
    {
        Scenario scenario;
        scenario.advice.claims.assign(mostClaims, claiming("x", 5).advice.claims[0]);
        const Stage stage(scenario);
        stage.field("claim_text")->setText(QStringLiteral("one more"));
        QTest::keyClicks(stage.field("claim_low"), "5\r");
        QCOMPARE(stage.field("claim_text")->text(), QStringLiteral("one more"));
        QCOMPARE(stage.scenario.advice.claims.size(), mostClaims);
    }

    void everythingIsCopiedAsATable()
    {
        const Stage stage(claiming("The bill", 5));
        stage.click(QStringLiteral("copy_claims"));
        std::vector<CheckedClaim> all = ownClaims(evaluate(stage.scenario));
        const std::vector<CheckedClaim> published = publishedClaims();
        all.insert(all.end(), published.begin(), published.end());
        QCOMPARE(QApplication::clipboard()->text(), toQString(claimsTable(all)));
    }
};

QTEST_MAIN(ClaimsPageTest)
#include "claims_page_test.moc"
