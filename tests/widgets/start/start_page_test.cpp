// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/start_page.h"

#include "tests/support/painted_texts.h"
#include "tests/support/settle.h"
#include "widgets/start/preset_card.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

std::vector<StartPage::Case> cases()
{
    return {{"a", "Common tasks", "Mail", "Does mail pay?", "Counted."},
            {"b", "Common tasks", "Chat", "Does chat pay?", "Counted."},
            {"c", "Published examples", "Tutor", "Does a tutor pay?", "Published."}};
}

} // namespace

class StartPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_page = std::make_unique<StartPage>();
        m_page->setCases(cases());
        m_page->resize(1280, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void aCaseIsChosen()
    {
        const QSignalSpy chosen(m_page.get(), &StartPage::caseChosen);
        QTest::mouseClick(card("b"), Qt::LeftButton);
        QCOMPARE(chosen.at(0).at(0).toString(), QString("b"));
    }

    void cardsStandBesideEachOtherWhereThereIsRoom()
    {
        settle();
        QCOMPARE(card("a")->y(), card("b")->y());
        QVERIFY(card("b")->x() > card("a")->x());
        m_page->resize(760, 720);
        settle();
        QCOMPARE(card("a")->x(), card("b")->x());
        QVERIFY(card("b")->y() > card("a")->y());
    }

    void filesAreOffered()
    {
        m_page->setFiles({{"one", "/x"}, {"two & more", "/y"}});
        const QSignalSpy chosen(m_page.get(), &StartPage::fileChosen);
        QTest::mouseClick(m_page->findChild<QWidget*>("start_file_1"), Qt::LeftButton);
        QCOMPARE(chosen.at(0).at(0).value<std::size_t>(), std::size_t{1});
        m_page->setFiles({});
        settle();
        QVERIFY(m_page->findChild<QWidget*>("start_file_1") == nullptr);
    }

    void theOtherWays_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QByteArray>("signal");
        QTest::newRow("a file") << "start_open" << QByteArray(SIGNAL(openWanted()));
        QTest::newRow("the tour") << "start_tour" << QByteArray(SIGNAL(tourWanted()));
        QTest::newRow("away") << "start_leave" << QByteArray(SIGNAL(left()));
    }
    void theOtherWays()
    {
        QFETCH(QString, button);
        QFETCH(QByteArray, signal);
        const QSignalSpy spy(m_page.get(), signal.constData());
        QTest::mouseClick(m_page->findChild<QPushButton*>(button), Qt::LeftButton);
        QCOMPARE(spy.size(), qsizetype(1));
    }

    void escapeLeaves()
    {
        const QSignalSpy left(m_page.get(), &StartPage::left);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(left.size(), qsizetype(1));
    }

    void nothingIsCut()
    {
        for (const QSize size : {QSize(1024, 700), QSize(1280, 740), QSize(1920, 1020)}) {
            m_page->resize(size);
            settle();
            const std::vector<PaintedText> texts = paintedTexts(*m_page);
            QVERIFY(texts.size() > 20);
            const QStringList faults = cutTexts(*m_page, texts) + overlappingTexts(texts);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }

private:
    [[nodiscard]] PresetCard* card(const char* id) const
    {
        return m_page->findChild<PresetCard*>(QStringLiteral("case_%1").arg(QLatin1String(id)));
    }

    std::unique_ptr<StartPage> m_page;
};

QTEST_MAIN(StartPageTest)
#include "start_page_test.moc"
