// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenting/guess_page.h"

#include "tests/support/painted_texts.h"
#include "tests/support/settle.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class GuessPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_page = std::make_unique<GuessPage>();
        m_page->resize(900, 400);
        m_guesses.clear();
        connect(m_page.get(), &GuessPage::guessesEdited, this, [this](const std::vector<Guess>& guesses) {
            m_guesses = guesses;
            m_page->setGuesses(guesses); // as a document does
        });
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    /// At any width that a screen with large texts leaves.
    void nothingStandsOnAnother()
    {
        for (const int width : {900, 640, 520, 430}) {
            m_page->resize(width, width < 600 ? 240 : 190);
            settle();
            QList<QWidget*> parts;
            for (auto* part : m_page->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
                if (part->isVisible())
                    parts << part;
            QVERIFY(parts.size() >= 8);
            for (const QWidget* part : parts) {
                QVERIFY2(m_page->rect().contains(part->geometry()), qPrintable(part->objectName()));
                for (const QWidget* other : parts)
                    QVERIFY2(part == other || !part->geometry().intersects(other->geometry()),
                             qPrintable(part->objectName() + QLatin1Char(' ') + other->objectName()));
            }
        }
    }

    void aClickIsAGuess()
    {
        GuessAxis& axis = m_page->axis();
        const QPoint place(qRound(axis.placeOf(3e5)), 40);
        QTest::mouseClick(&axis, Qt::LeftButton, {}, place);
        QCOMPARE(m_guesses.size(), std::size_t{1});
        QVERIFY(std::abs(m_guesses[0].volume / 3e5 - 1) < 0.03);
        QVERIFY(m_guesses[0].name.empty());
        field("guess_name")->setText("Ada");
        QTest::mouseClick(&axis, Qt::LeftButton, {}, {5, 40}); // beside the axis is its end
        QCOMPARE(m_guesses[1].volume, 1000.0);
        QCOMPARE(m_guesses[1].name, std::string("Ada"));
        QVERIFY(field("guess_name")->text().isEmpty());
    }

    void oneIsTyped()
    {
        QTest::keyClicks(field("guess_name"), "Bo");
        QTest::keyClick(field("guess_name"), Qt::Key_Return);
        QTest::keyClicks(field("guess_volume"), "1.2M");
        QTest::keyClick(field("guess_volume"), Qt::Key_Return);
        QCOMPARE(m_guesses[0].name, std::string("Bo"));
        QCOMPARE(m_guesses[0].volume, 1.2e6);
        QTest::keyClicks(field("guess_volume"), "many");
        QTest::mouseClick(button("guess_add"), Qt::LeftButton);
        QCOMPARE(m_guesses.size(), std::size_t{1});
        QVERIFY(refused());
    }

    void onlySoManyFit()
    {
        m_page->setGuesses(std::vector<Guess>(mostGuesses, {.name = {}, .volume = 1e5}));
        QTest::keyClicks(field("guess_volume"), "1000");
        QTest::keyClick(field("guess_volume"), Qt::Key_Return);
        QVERIFY(m_guesses.empty() && refused());
    }

    void theyAreTakenBack()
    {
        m_page->setGuesses({{.name = "Ada", .volume = 1e5}, {.name = "Bo", .volume = 1e6}});
        QTest::mouseClick(button("guess_undo"), Qt::LeftButton);
        QCOMPARE(m_guesses.size(), std::size_t{1});
        QTest::mouseClick(button("guess_clear"), Qt::LeftButton);
        QVERIFY(m_guesses.empty());
        QVERIFY(!button("guess_undo")->isEnabled() && !button("guess_clear")->isEnabled());
    }

    void theAnswerIsRevealed()
    {
        const QSignalSpy wanted(m_page.get(), &GuessPage::revealWanted);
        QTest::mouseClick(button("primary"), Qt::LeftButton);
        QCOMPARE(wanted.size(), qsizetype(1));
    }

    /// Guesses at one place have names above each other.
    void namesStandApart()
    {
        std::vector<Guess> guesses;
        for (int i = 0; i < 8; ++i)
            guesses.push_back({.name = "Guest " + std::to_string(i), .volume = 5e5 * (1 + 0.02 * i)});
        m_page->setGuesses(guesses);
        settle();
        const std::vector<PaintedText> texts = paintedTexts(*m_page);
        const QStringList faults = cutTexts(*m_page, texts) + overlappingTexts(texts);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(std::ranges::any_of(texts, [](const PaintedText& text) { return text.text.startsWith("Guest 7"); }));
    }

private:
    [[nodiscard]] QLineEdit* field(const char* name) const { return m_page->findChild<QLineEdit*>(name); }
    [[nodiscard]] QPushButton* button(const char* name) const { return m_page->findChild<QPushButton*>(name); }
    [[nodiscard]] bool refused() const
    {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->foregroundRole() == QPalette::BrightText && !label->text().isEmpty();
        });
    }

    std::unique_ptr<GuessPage> m_page;
    std::vector<Guess> m_guesses;
};

QTEST_MAIN(GuessPageTest)
#include "guess_page_test.moc"
