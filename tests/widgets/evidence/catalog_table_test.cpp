// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/catalog_table.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

#include <cmath>
#include <memory>

using namespace breakeven;

namespace {

CatalogRow row(const char* name, const char* maker, double price, const char* more = "")
{
    const QString shown = std::isnan(price) ? QStringLiteral("–") : QStringLiteral("$%1").arg(price);
    return {QLatin1String(name).toString().toLower(),
            {QLatin1String(name), QLatin1String(maker), shown},
            {NAN, NAN, price},
            QLatin1String(more),
            QStringLiteral("<b>%1</b>").arg(QLatin1String(name))};
}

} // namespace

class CatalogTableTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_table = std::make_unique<CatalogTable>(std::vector<CatalogColumn>{{"Name"}, {"Maker"}, {"Price", true}},
                                                 QStringLiteral("Search"));
        m_log.clear();
        connect(m_table.get(), &CatalogTable::chosenChanged, this, [this](const QString& id) { m_log << id; });
        connect(m_table.get(), &CatalogTable::accepted, this, [this](const QString& id) { m_log << "accepted " + id; });
        m_table->setRows({row("A10", "Nova", 10), row("A2", "Orion", 9), row("B7", "nova", 100),
                          row("C1", "Zeta", NAN, "hidden words")});
        m_table->resize(480, 300);
        m_table->show();
        m_table->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    }
    void cleanup() { m_table.reset(); }

    void textsAreSortedAsPeopleCountAndNumbersBySize()
    {
        QCOMPARE(names(), QStringLiteral("A2 A10 B7 C1"));
        clickTitle(0);
        QCOMPARE(names(), QStringLiteral("C1 B7 A10 A2"));
        clickTitle(2);
        QCOMPARE(names(), QStringLiteral("A2 A10 B7 C1"));
        clickTitle(2);
        QCOMPARE(names(), QStringLiteral("B7 A10 A2 C1")); // what has no number stays last
        clickTitle(1);
        QCOMPARE(names(), QStringLiteral("B7 A10 A2 C1")); // capitals make no difference, and equals keep their order
    }

    void allWordsMustBeFoundInAnyCellAndCase()
    {
        QFETCH(QString, words);
        QFETCH(QString, left);
        type(words);
        QCOMPARE(names(), left);
        QCOMPARE(m_table->shownCount(), static_cast<int>(left.split(' ', Qt::SkipEmptyParts).size()));
    }
    void allWordsMustBeFoundInAnyCellAndCase_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("left");
        QTest::newRow("none") << "  "
                              << "A2 A10 B7 C1";
        QTest::newRow("case") << "NOVA"
                              << "A10 B7";
        QTest::newRow("two words") << "nova b"
                                   << "B7";
        QTest::newRow("other order") << "100  nova"
                                     << "B7";
        QTest::newRow("what is not shown") << "WORDS"
                                           << "C1";
        QTest::newRow("no pattern") << "A.*"
                                    << "";
        QTest::newRow("one word is not found") << "nova x"
                                               << "";
    }

    void theCountSaysHowManyAreLeft()
    {
        QCOMPARE(count()->text(), QStringLiteral("4 rows"));
        type("nova");
        QCOMPARE(count()->text(), QStringLiteral("2 of 4 rows"));
        type("nothing");
        QCOMPARE(count()->text(), QStringLiteral("Nothing matches"));
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(count()->text(), QStringLiteral("4 rows"));
    }

    void aClickChoosesAndADoubleClickAccepts()
    {
        clickRow(2);
        QCOMPARE(taken(), QStringLiteral("b7"));
        clickRow(2);
        QCOMPARE(taken(), QString());
        clickRow(1);
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, place(1)); // the second of the two clicks
        QCOMPARE(taken(), QStringLiteral("a10, accepted a10"));
        QCOMPARE(m_table->chosen(), QStringLiteral("a10"));
    }

    void theKeyboardSearchesChoosesAndAccepts()
    {
        type("nova");
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(taken(), QStringLiteral("a10"));
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(view()->hasFocus());
        QCOMPARE(taken(), QString());
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(taken(), QStringLiteral("b7"));
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(taken(), QStringLiteral("accepted b7"));
    }

    void enterWithoutAMatchChoosesNothing()
    {
        type("nothing");
        QTest::keyClick(search(), Qt::Key_Return);
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(search()->hasFocus());
        type("");
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(taken(), QString());
        QCOMPARE(m_table->chosen(), QString());
    }

    void whatIsChosenStaysSoWhileASearchHidesIt()
    {
        clickRow(1);
        QCOMPARE(taken(), QStringLiteral("a10"));
        type("zeta");
        QCOMPARE(m_table->chosen(), QStringLiteral("a10"));
        QVERIFY(view()->selectionModel()->selectedRows().isEmpty());
        type("");
        QCOMPARE(selected(), QStringLiteral("A10"));
        QCOMPARE(taken(), QString());
    }

    void newRowsKeepTheChoiceIfItIsStillThere()
    {
        m_table->choose(QStringLiteral("b7"));
        QCOMPARE(selected(), QStringLiteral("B7"));
        m_table->setRows({row("B7", "Nova", 1), row("D4", "Nova", 2)});
        QCOMPARE(selected(), QStringLiteral("B7"));
        m_table->setRows({row("D4", "Nova", 2)});
        QCOMPARE(m_table->chosen(), QString());
        QVERIFY(view()->selectionModel()->selectedRows().isEmpty());
        m_table->choose(QStringLiteral("no such id"));
        QCOMPARE(m_table->chosen(), QString());
        QCOMPARE(taken(), QString());
    }

    void numbersStandAtTheRightAndTipsAreNoMarkup()
    {
        const QAbstractItemModel* model = view()->model();
        QVERIFY(model->index(0, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model->index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        QCOMPARE(model->index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("<p>&lt;b&gt;A2&lt;/b&gt;</p>"));
    }

    void theChosenRowIsTintedInEitherTheme()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::dimmed()}) {
            qApp->setPalette(theme->palette());
            QCoreApplication::processEvents();
            m_table->choose(QStringLiteral("b7"));
            const QImage picture = view()->viewport()->grab().toImage();
            const QRect line = view()->visualRect(view()->currentIndex());
            QCOMPARE(picture.pixelColor(view()->viewport()->width() - 2, line.top() + 2), theme->softAccent);
            QCOMPARE(picture.pixelColor(view()->viewport()->width() - 2, line.bottom() + 3), theme->surface);
        }
    }

    /// What is cut off is in the tool tip, beside what the row says of itself.
    void aToolTipHasTheWholeOfWhatIsCutOff()
    {
        const QString name(80, u'n');
        m_table->setRows({{"a", {name, "short", "$1"}, {NAN, NAN, 1}, {}, "the row's own & more"}});
        auto* view = m_table->findChild<QTreeView*>();
        const auto ask = [view](int column) {
            QToolTip::hideText();
            const QPoint place = view->visualRect(view->model()->index(0, column)).center();
            QHelpEvent help(QEvent::ToolTip, place, view->viewport()->mapToGlobal(place));
            QApplication::sendEvent(view->viewport(), &help);
            return QToolTip::text();
        };
        QCOMPARE(ask(1), QStringLiteral("<p>the row's own &amp; more</p>"));
        QCOMPARE(ask(0), "<p>" + name + "</p><p>the row's own &amp; more</p>");
        m_table->setRows({{"a", {name, "short", "$1"}, {NAN, NAN, 1}, {}, name + ": more"}});
        QCOMPARE(ask(0), "<p>" + name + ": more</p>");
        QToolTip::hideText();
    }

    /// The names have the spare room first, up to what they hold; where there is none, both are still to be read.
    void wideColumnsShareTheRoom()
    {
        CatalogTable table(
            {{.title = "Name", .wide = true}, {.title = "Price", .number = true}, {.title = "Source", .wide = true}},
            QStringLiteral("Search"));
        const QString name(60, u'm');
        const QString source(90, u's');
        table.setRows({{"a", {name, "$1", source}, {NAN, 1, NAN}, {}, {}}});
        table.resize(2400, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        auto* view = table.findChild<QTreeView*>();
        const auto width = [view](int column) { return view->header()->sectionSize(column); };
        const auto needed = [view](const QString& text) { return QFontMetrics(view->font()).horizontalAdvance(text); };
        const auto all = [&] { return width(0) + width(1) + width(2); };
        QVERIFY(width(0) >= needed(name) && width(2) >= needed(source));
        QCOMPARE(all(), view->viewport()->width());
        const int price = width(1);
        const int whole = width(0);
        table.resize(whole + price + 240, 300);
        QTRY_COMPARE(width(0), whole);
        QVERIFY(width(2) < needed(source));
        QCOMPARE(all(), view->viewport()->width());
        table.resize(300, 300);
        QTRY_VERIFY(width(0) < whole);
        QVERIFY(width(0) >= 100 && width(2) >= 100 && width(1) == price);
        QVERIFY(all() > view->viewport()->width());   // it scrolls
        view->header()->resizeSection(1, price + 40); // by hand
        QCOMPARE(width(1), price + 40);
    }

private:
    [[nodiscard]] QTreeView* view() const { return m_table->findChild<QTreeView*>(); }
    [[nodiscard]] QLineEdit* search() const { return m_table->findChild<QLineEdit*>(); }
    [[nodiscard]] QLabel* count() const { return m_table->findChild<QLabel*>(QStringLiteral("catalog_count")); }
    [[nodiscard]] QPoint place(int index) const
    {
        return view()->visualRect(view()->model()->index(index, 0)).center();
    }
    [[nodiscard]] QString names() const
    {
        QStringList texts;
        for (int i = 0; i < view()->model()->rowCount(); ++i)
            texts << view()->model()->index(i, 0).data().toString();
        return texts.join(' ');
    }
    [[nodiscard]] QString selected() const
    {
        const QModelIndexList rows = view()->selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : rows.first().data().toString();
    }
    [[nodiscard]] QString taken() { return std::exchange(m_log, {}).join(QStringLiteral(", ")); }
    void type(const QString& text) const
    {
        search()->setFocus();
        search()->selectAll();
        if (text.isEmpty())
            QTest::keyClick(search(), Qt::Key_Delete);
        QTest::keyClicks(search(), text);
    }
    void clickRow(int index) const { QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place(index)); }
    void clickTitle(int column) const
    {
        const QHeaderView* header = view()->header();
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }

    std::unique_ptr<CatalogTable> m_table;
    QStringList m_log;
};

QTEST_MAIN(CatalogTableTest)
#include "catalog_table_test.moc"
