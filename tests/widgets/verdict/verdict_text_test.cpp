// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/verdict_text.h"

#include "core/advice/verdict/verdict.h"
#include "tests/support/painted_texts.h"
#include "tests/support/settle.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace breakeven;

namespace {

/// Collects what is painted anew.
struct PaintWatch : QObject {
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
    QRegion painted;
};

const std::string words = "Some words that take their room. ";

std::string repeated(int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += words;
    return text;
}

} // namespace

class VerdictTextTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_text = std::make_unique<VerdictText>();
        m_text->setPalette(Theme::light().palette());
        m_text->resize(600, VerdictText::heightFor(600));
        m_text->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_text.get()));
    }
    void cleanup() { m_text.reset(); }

    void theWidthAloneSaysHowHighItIs()
    {
        QCOMPARE(VerdictText::heightFor(759), 2 * 27 + 4 + 3 * 18);
        QCOMPARE(VerdictText::heightFor(760), 2 * 27 + 4 + 2 * 18);
        QCOMPARE(VerdictText::heightFor(1499), 2 * 27 + 4 + 2 * 18);
        QCOMPARE(VerdictText::heightFor(1500), 2 * 27 + 4 + 18);
    }

    void theFirstSentenceIsTheHeadline()
    {
        m_text->setVerdict({"One."}, Option::RentedGpu);
        QCOMPARE(m_text->headline(), QStringLiteral("One."));
        QCOMPARE(m_text->rest(), QString());
        m_text->setVerdict({"One.", "Two.", "Three."}, Option::RentedGpu);
        QCOMPARE(m_text->headline(), QStringLiteral("One."));
        QCOMPARE(m_text->rest(), QStringLiteral("Two. Three."));
    }

    void whatIsLeftOutIsInTheToolTipOfItsPart()
    {
        m_text->setVerdict({repeated(20), "Short & plain."}, Option::RentedGpu);
        QVERIFY(tipAt(10).contains(toQString(words)));
        QVERIFY(tipAt(70).isEmpty());
        m_text->setVerdict({"Short.", repeated(40)}, Option::RentedGpu);
        QVERIFY(tipAt(10).isEmpty());
        QVERIFY(tipAt(40).contains(toQString(words))); // the rest has moved up
    }

    void aLineThatTheHeadlineLeavesIsTheOthers()
    {
        const std::string rest = std::string(6, 'm') + repeated(10); // four lines of them
        m_text->setVerdict({"Short.", rest}, Option::RentedGpu);
        QVERIFY(!wrapText(toQString(rest), textFont(13), 600, 4).elided);
        QVERIFY(wrapText(toQString(rest), textFont(13), 600, 3).elided);
        QVERIFY(tipAt(60).isEmpty());
        const std::string two = "First a sentence that fills the line. Then another one of about its length.";
        m_text->setVerdict({two, rest}, Option::RentedGpu); // in a smaller type it is whole
        QVERIFY(tipAt(80).isEmpty());
        m_text->setVerdict({two, rest + repeated(10)}, Option::RentedGpu);
        QVERIFY(!tipAt(80).isEmpty());
        m_text->resize(1400, VerdictText::heightFor(1400));
        QVERIFY(tipAt(70).isEmpty());
    }

    /// Whole sentences, in their order, but for those that have no room; and no line of them ends in dots.
    void briefItHasWholeSentencesAlone()
    {
        const auto shown = [this] {
            QStringList lines;
            for (const test::PaintedText& line : test::paintedTexts(*m_text))
                if (line.pixels == 13)
                    lines << line.text.trimmed();
            return lines.join(u' ');
        };
        const std::string two =
            "A headline of two sentences that fill its lines. Each of them is as long as the other.";
        m_text->setVerdict({two, "Not this one."}, Option::RentedGpu);
        m_text->setBriefRest({"First.", repeated(5), "Last of all."});
        m_text->offerToShow(Option::MemoryApi);
        m_text->setDetail(VerdictDetail::Brief);
        m_text->resize(800, VerdictText::heightFor(800, VerdictDetail::Brief));
        test::settle();
        QCOMPARE(VerdictText::heightFor(800, VerdictDetail::Brief), 2 * 27 + 4 + 18);
        QCOMPARE(shown(), QString("First. Last of all."));
        QVERIFY(!m_text->findChild<QAbstractButton*>()->isVisible());
        m_text->setVerdict({"Short.", "Not this one."}, Option::RentedGpu); // which leaves a line
        m_text->setBriefRest({"First.", repeated(3)});
        test::settle();
        QCOMPARE(shown(), QString("First. " + toQString(repeated(3)).trimmed()));
        m_text->setDetail(VerdictDetail::Sentences);
        test::settle();
        QVERIFY(shown().startsWith("Not this one."));
        QVERIFY(m_text->findChild<QAbstractButton*>()->isVisible());
    }

    /// However large the texts of a presentation are, which make the bar so narrow.
    void whatIsCheaperStillIsNeverLeftOut_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {480, 560, 640, 799, 800, 960, 1280})
            QTest::addRow("%d", width) << width;
    }
    void whatIsCheaperStillIsNeverLeftOut()
    {
        QFETCH(const int, width);
        const Evaluation e = evaluate({});
        const std::vector<std::string> rest = inWords(briefRest(e));
        QCOMPARE(rest[0], std::string("Small model with memory, not shown, would cost $2,650 a month."));
        QCOMPARE(rest[1], std::string("Owned hardware would be cheaper still, by $346 a month."));
        m_text->setVerdict(inWords(verdict(e)), e.scenario.focus);
        m_text->setBriefRest(rest);
        m_text->setDetail(VerdictDetail::Brief);
        m_text->resize(width, VerdictText::heightFor(width, VerdictDetail::Brief));
        test::settle();
        QString shown;
        for (const test::PaintedText& line : test::paintedTexts(*m_text))
            shown += line.text.trimmed() + u' ';
        for (const std::string& sentence : {rest[0], rest[1]})
            QVERIFY2(shown.contains(toQString(sentence)), qPrintable(shown));
    }

    void theFocusHasItsColor()
    {
        const auto found = [this](Option option) {
            const QImage image = m_text->grab().toImage();
            const QColor color = Theme::light().look(option).color;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y) == color)
                        return true;
            return false;
        };
        const std::string name(info(Option::TunedApi).name);
        m_text->setVerdict({"With " + name + " it pays.", "And so on."}, Option::TunedApi);
        QVERIFY(found(Option::TunedApi) && !found(Option::RentedGpu));
        m_text->setVerdict({"It pays.", name + " in small has none."}, Option::TunedApi);
        QVERIFY(!found(Option::TunedApi));
    }

    void onlyLinesThatChangeArePainted()
    {
        m_text->setVerdict({"Headline.", "Some figure is 1."}, Option::RentedGpu);
        test::settle();
        PaintWatch watch(*m_text);
        m_text->setVerdict({"Headline.", "Some figure is 1."}, Option::RentedGpu);
        test::settle();
        QVERIFY(watch.painted.isEmpty());
        m_text->setVerdict({"Headline.", "Some figure is 2."}, Option::RentedGpu);
        test::settle();
        QCOMPARE(watch.painted.boundingRect(), QRect(0, 27 + 4, 600, 18));
        watch.painted = {};
        m_text->setVerdict({"A headline.", "Some figure is 2."}, Option::RentedGpu);
        test::settle();
        QCOMPARE(watch.painted.boundingRect(), QRect(0, 0, 600, 27));
        watch.painted = {};
        m_text->setVerdict({"A headline.", repeated(6)}, Option::RentedGpu); // on more lines
        test::settle();
        QCOMPARE(watch.painted.boundingRect(), m_text->rect());
    }

    /// A click behind the sentences shows what they say is cheaper, however many they are.
    void whatIsNotShownIsOneClickAway_data()
    {
        QTest::addColumn<std::string>("rest");
        QTest::addColumn<QString>("words");
        QTest::newRow("one line") << std::string("Short.") << "Show it";
        QTest::newRow("two lines") << repeated(3) << "Show it";
        QTest::newRow("more than there is room for") << repeated(30) << "Show Small model with memory";
    }
    void whatIsNotShownIsOneClickAway()
    {
        QFETCH(const std::string, rest);
        m_text->setVerdict({"Headline.", rest}, Option::RentedGpu);
        auto* show = m_text->findChild<QAbstractButton*>(QStringLiteral("show_cheaper"));
        QVERIFY(show != nullptr && !show->isVisible());
        m_text->offerToShow(Option::MemoryApi);
        QVERIFY(show->isVisible());
        QTEST(show->text(), "words");
        QCOMPARE(show->accessibleName(), QStringLiteral("Show Small model with memory"));
        QVERIFY2(m_text->rect().adjusted(0, -4, 0, 4).contains(show->geometry()), qPrintable(show->text()));
        QSignalSpy wanted(m_text.get(), &VerdictText::showWanted);
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<Option>(), Option::MemoryApi);
        m_text->offerToShow(std::nullopt);
        QVERIFY(!show->isVisible());
    }

private:
    [[nodiscard]] QString tipAt(int y)
    {
        QToolTip::showText(m_text->mapToGlobal(QPoint(1, 1)), QStringLiteral("of before"), m_text.get());
        QHelpEvent help(QEvent::ToolTip, {20, y}, m_text->mapToGlobal(QPoint(20, y)));
        QApplication::sendEvent(m_text.get(), &help);
        const QString tip = QToolTip::text();
        return tip == QStringLiteral("of before") ? QString() : tip; // one that is hidden fades for a while
    }

    std::unique_ptr<VerdictText> m_text;
};

QTEST_MAIN(VerdictTextTest)
#include "verdict_text_test.moc"
