// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/use_cases_page.h"

#include "core/scenario/file/presets.h"
#include "tests/widgets/advice/page_stage.h"
#include "widgets/text.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSet>
#include <QSignalSpy>

using namespace breakeven;
using namespace breakeven::test;

namespace {

struct Stage : PageStage<UseCasesPage> {
    explicit Stage(int width = 900) : PageStage({}, {width, 3000}) // all of it in view
    {
        if (!QTest::qWaitFor([this] { return view.findChild<QAbstractButton*>() != nullptr; }, 60000))
            qFatal("no case arrives");
    }

    [[nodiscard]] QAbstractButton* button(const UseCase& useCase) const
    {
        return view.findChild<QAbstractButton*>(QStringLiteral("open_") + toQString(useCase.preset));
    }
};

} // namespace

class UseCasesPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void casesOpenTheirPresets()
    {
        const Stage stage;
        QStringList words;
        for (const auto* label : stage.view.findChildren<QLabel*>())
            words << label->text();
        QSignalSpy wanted(&stage.view, &UseCasesPage::presetWanted);
        const std::vector<UseCase> cases = useCases();
        QCOMPARE(cases.size(), std::size_t(11));
        for (const UseCase& useCase : cases) {
            QTest::mouseClick(stage.button(useCase), Qt::LeftButton);
            QCOMPARE(wanted.takeLast()[0].toString(), toQString(useCase.preset));
            QVERIFY(words.contains(toQString(useCase.baseline)));
            QVERIFY(words.contains(toQString(useCase.focus)));
            QVERIFY(words.contains(toQString(useCase.breakEven)));
            const Evaluation e = evaluate(findPreset(useCase.preset)->scenario);
            QCOMPARE(inWords(useCase.breakEven) == "Break-even: never", !e.focus().breakEven.settledVolume.has_value());
        }
        QCOMPARE(inWords(cases.front().baseline), std::string("Frontier API: $20,000 a month"));
        QCOMPARE(inWords(cases.front().focus), std::string("Rented GPU: $3,000 a month"));
        QCOMPARE(inWords(cases.front().breakEven), std::string("Break-even: 1.5M requests a month"));
    }

    void asManyColumnsAsThereIsRoomFor_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        QTest::newRow("very narrow") << 250 << 1;
        QTest::newRow("one") << 599 << 1;
        QTest::newRow("two") << 600 << 2;
        QTest::newRow("nearly three") << 899 << 2;
        QTest::newRow("three") << 900 << 3;
        QTest::newRow("not more") << 2000 << 3;
    }
    void asManyColumnsAsThereIsRoomFor()
    {
        QFETCH(const int, width);
        QFETCH(const int, columns);
        Stage stage(1000); // other columns than at first
        stage.view.resize(width, 3000);
        QCoreApplication::processEvents();
        QSet<int> left;
        int inFirstRow = 0;
        const std::vector<UseCase> cases = useCases();
        const auto place = [&stage](const UseCase& useCase) {
            const QWidget* card = stage.button(useCase)->parentWidget();
            return card->mapTo(&stage.view, QPoint());
        };
        for (const UseCase& useCase : cases) {
            left << place(useCase).x();
            inFirstRow += place(useCase).y() == place(cases.front()).y() ? 1 : 0;
        }
        QCOMPARE(left.size(), columns);
        QCOMPARE(inFirstRow, columns);
    }
};

QTEST_MAIN(UseCasesPageTest)
#include "use_cases_page_test.moc"
