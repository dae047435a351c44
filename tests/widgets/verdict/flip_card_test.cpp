// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/flip_card.h"

#include "core/inputs/parameter_table.h"
#include "core/words/phrases.h"
#include "tests/support/settle.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/verdict/flip_link.h"

#include <QTest>
#include <QVBoxLayout>

using namespace breakeven;

namespace {

std::vector<FlipLine> flips(std::size_t count)
{
    std::vector<FlipLine> all;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string label(parameterTable[i].label);
        all.push_back({&parameterTable[i], 1, verbatim(label + " below $1"), verbatim("Because of " + label)});
    }
    return all;
}

} // namespace

class FlipCardTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        m_card = new FlipCard(m_window.get());
        layout->addWidget(m_card);
        layout->addStretch();
        m_chosen.clear();
        connect(m_card, &FlipCard::parameterChosen, this,
                [this](const Parameter& parameter) { m_chosen << QLatin1String(parameter.id.data()); });
        m_window->resize(272, 600);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void anEmptyCardIsHidden()
    {
        QVERIFY(!m_card->isVisible());
        m_card->setFlips(flips(1));
        QVERIFY(m_card->isVisible());
        m_card->setFlips({});
        QVERIFY(!m_card->isVisible());
    }

    void aClickLeadsToTheInput()
    {
        m_card->setFlips(flips(3));
        QCOMPARE(shown().size(), 3);
        QTest::mouseClick(shown().at(1), Qt::LeftButton);
        QCOMPARE(m_chosen.join(u' '), QStringLiteral("input_tokens"));
        QCOMPARE(shown().at(1)->objectName(), QStringLiteral("flip_input_tokens"));
        QVERIFY(shown().at(1)->toolTip().contains(QStringLiteral("Because of Input tokens")));
        m_card->setFlips({{findParameter("gpu_rate"), 2.0, verbatim("GPU rate above $2"), {}}});
        QTest::mouseClick(shown().at(0), Qt::LeftButton); // the line of now and not of before
        QCOMPARE(m_chosen.last(), QStringLiteral("gpu_rate"));
    }

    void theKeyboardReachesEveryLine()
    {
        m_card->setFlips(flips(9));
        shown().at(0)->setFocus();
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(m_window->focusWidget(), shown().at(i));
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(m_chosen.size(), 8);
        QCOMPARE(m_chosen.removeDuplicates(), 0);
        QCOMPARE(m_window->focusWidget(), more());
        QTest::keyClick(more(), Qt::Key_Space);
        QCOMPARE(shown().size(), 9);
    }

    void eightLinesStandThereAndTheOthersOnRequest()
    {
        m_card->setFlips(flips(8));
        QVERIFY(!more()->isVisible());
        m_card->setFlips(flips(11));
        QCOMPARE(shown().size(), 8);
        QCOMPARE(more()->text(), QStringLiteral("and 3 more"));
        const int folded = m_card->heightForWidth(256);
        QTest::mouseClick(more(), Qt::LeftButton);
        QCOMPARE(shown().size(), 11);
        QVERIFY(m_card->heightForWidth(256) > folded);
        m_card->setFlips(flips(12)); // a slider moves: it stays open
        QCOMPARE(shown().size(), 12);
        QTest::mouseClick(more(), Qt::LeftButton);
        QCOMPARE(shown().size(), 8);
        m_card->setFlips(flips(2));
        QVERIFY(shown().size() == 2 && !more()->isVisible());
    }

    void longLinesWrapAndNothingOverlaps()
    {
        std::vector<FlipLine> all = flips(9);
        all[2].text = verbatim("Small model with memory accuracy above 93.5 % of all requests, and then some");
        m_card->setFlips(all);
        for (const int width : {180, 256, 400}) {
            m_window->resize(width, 600);
            test::settle();
            QCOMPARE(m_card->width(), width);
            QCOMPARE(m_card->height(), m_card->heightForWidth(width));
            int bottom = 20;
            for (const FlipLink* line : shown()) {
                QVERIFY(line->y() >= bottom && line->height() == line->heightFor(line->width()));
                bottom = line->geometry().bottom();
            }
            QVERIFY(more()->y() > bottom && m_card->rect().contains(more()->geometry()));
        }
        QVERIFY(shown().at(2)->heightFor(160) > shown().at(2)->heightFor(800));
    }

    void whatIsShownAlreadyCostsNothing()
    {
        m_card->setFlips(flips(5));
        test::settle();
        struct Counter : QObject {
            int count = 0;
            bool eventFilter(QObject*, QEvent* event) override
            {
                count += event->type() == QEvent::Paint || event->type() == QEvent::LayoutRequest;
                return false;
            }
        } counter;
        m_card->installEventFilter(&counter);
        m_window->installEventFilter(&counter);
        m_card->setFlips(flips(5));
        test::settle();
        QCOMPARE(counter.count, 0);
    }

private:
    /// The lines on screen, from top to bottom.
    [[nodiscard]] QList<FlipLink*> shown() const
    {
        QList<FlipLink*> lines;
        for (FlipLink* line : m_card->findChildren<FlipLink*>())
            if (line->isVisible())
                lines << line;
        return lines;
    }
    [[nodiscard]] QuietButton* more() const { return m_card->findChild<QuietButton*>(QStringLiteral("flip_more")); }

    std::unique_ptr<QWidget> m_window;
    FlipCard* m_card = nullptr;
    QStringList m_chosen;
};

QTEST_MAIN(FlipCardTest)
#include "flip_card_test.moc"
