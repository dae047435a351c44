// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/warning_list.h"

#include "core/words/english.h"
#include "core/words/phrases.h"
#include "tests/support/settle.h"
#include "widgets/theme.h"
#include "widgets/verdict/warning_card.h"

#include <QTest>

using namespace breakeven;

namespace {

/// Warnings with one line of title and of text each: 58 high.
std::vector<Warning> warnings(int count)
{
    std::vector<Warning> all;
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        all.push_back({"rule_" + number, verbatim("Title " + number), verbatim("Text " + number)});
    }
    return all;
}

/// Counts how often whoever places a widget is asked for another layout.
struct LayoutWatch : QObject {
    explicit LayoutWatch(QWidget& parent) { parent.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::LayoutRequest;
        return false;
    }
    int count = 0;
};

} // namespace

class WarningListTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_list = new WarningList(m_window.get());
        m_list->resize(256, 400);
        m_window->resize(256, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void cardsStandUnderEachOther()
    {
        m_list->setWarnings(warnings(3));
        QCOMPARE(names(), QStringLiteral("warning_rule_0 warning_rule_1 warning_rule_2"));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(shown().at(i)->geometry(), QRect(8, i * (58 + 8), 240, 58));
        m_list->resize(156, 400);
        QCOMPARE(shown().at(0)->geometry(), QRect(8, 0, 140, 58));
    }

    void itIsAsHighAsItsCards()
    {
        QCOMPARE(m_list->heightForWidth(256), 0);
        m_list->setWarnings(warnings(1));
        QCOMPARE(m_list->heightForWidth(256), 66);
        QCOMPARE(m_list->sizeHint(), QSize(256, 66));
        m_list->setWarnings(warnings(4));
        QCOMPARE(m_list->heightForWidth(256), 4 * 66);
        QVERIFY(m_list->heightForWidth(60) > 4 * 66);
        QCOMPARE(m_list->findChildren<WarningCard*>().front()->width(), 240); // to be asked changes nothing
        m_list->setWarnings({});
        QCOMPARE(m_list->heightForWidth(256), 0);
        QVERIFY(shown().isEmpty());
    }

    void cardsAreFilledAnew()
    {
        m_list->setWarnings(warnings(3));
        const QList<WarningCard*> before = shown();
        std::vector<Warning> other = warnings(3);
        other.erase(other.begin());
        m_list->setWarnings(other);
        QCOMPARE(names(), QStringLiteral("warning_rule_1 warning_rule_2"));
        QCOMPARE(shown(), before.mid(0, 2));
        m_list->setWarnings(warnings(3));
        QCOMPARE(shown(), before);
        QCOMPARE(m_list->findChildren<WarningCard*>().size(), 3);
    }

    void onlyAnotherHeightAsksForALayout()
    {
        m_list->setWarnings(warnings(2));
        test::settle();
        LayoutWatch watch(*m_window);
        std::vector<Warning> other = warnings(2);
        other[1].text = verbatim("Other words");
        m_list->setWarnings(other);
        test::settle();
        QCOMPARE(watch.count, 0);
        other[1].text = verbatim("So many words that they do not go on a single line of the card that they are on");
        m_list->setWarnings(other);
        test::settle();
        QVERIFY(watch.count > 0);
        QVERIFY(shown().at(1)->height() > 58);
    }

private:
    /// From top to bottom.
    [[nodiscard]] QList<WarningCard*> shown() const
    {
        QMap<int, WarningCard*> places;
        for (WarningCard* card : m_list->findChildren<WarningCard*>())
            if (card->isVisible())
                places[card->y()] = card;
        return places.values();
    }
    [[nodiscard]] QString names() const
    {
        QStringList all;
        for (const WarningCard* card : shown())
            all << card->objectName();
        return all.join(u' ');
    }

    std::unique_ptr<QWidget> m_window;
    WarningList* m_list = nullptr;
};

QTEST_MAIN(WarningListTest)
#include "warning_list_test.moc"
