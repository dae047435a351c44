// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenting/presented_inputs.h"

#include "core/inputs/parameter_table.h"
#include "widgets/inputs/parameter_row.h"
#include "widgets/inputs/slider/value_slider.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

class PresentedInputsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void onlyTheChosenOnesInTheTablesOrder()
    {
        PresentedInputs inputs;
        inputs.setInputs({"gpu_rate", "volume"});
        QVERIFY(inputs.isVisible());
        const auto rows = inputs.findChildren<ParameterRow*>();
        QCOMPARE(rows.size(), qsizetype(2));
        QCOMPARE(rows[0]->parameter().id, std::string_view("volume"));
        inputs.setInputs({});
        QVERIFY(!inputs.isVisible());
        QTRY_VERIFY(inputs.findChildren<ParameterRow*>().isEmpty());
    }

    void theyShowAndEditValues()
    {
        PresentedInputs inputs;
        inputs.setInputs({"gpu_rate"});
        Scenario scenario;
        scenario.parameters.gpuRate = 2;
        inputs.setScenario(scenario);
        auto* row = inputs.findChild<ParameterRow*>();
        QCOMPARE(row->value(), 2.0);
        QTRY_VERIFY(row->slider()->width() > 50);
        double edited = 0;
        connect(&inputs, &PresentedInputs::parameterEdited, this,
                [&](const Parameter& parameter, double value) { edited = parameter.id == "gpu_rate" ? value : -1; });
        const QSignalSpy started(&inputs, &PresentedInputs::editStarted);
        const QSignalSpy finished(&inputs, &PresentedInputs::editFinished);
        QTest::mouseClick(row->slider(), Qt::LeftButton, {},
                          {row->slider()->width() - 12, row->slider()->height() / 2});
        QVERIFY(edited > 2);
        QCOMPARE(started.size(), finished.size());
        QVERIFY(!started.isEmpty());
        scenario.locked = {"gpu_rate"};
        inputs.setScenario(scenario);
        edited = 0;
        QTest::mouseClick(row->slider(), Qt::LeftButton, {}, {12, row->slider()->height() / 2});
        QCOMPARE(edited, 0.0);
    }
};

QTEST_MAIN(PresentedInputsTest)
#include "presented_inputs_test.moc"
