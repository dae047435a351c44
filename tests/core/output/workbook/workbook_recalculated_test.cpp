// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/workbook.h"
#include "core/scenario/file/presets.h"
#include "tests/support/random_scenarios.h"
#include "tests/support/workbook_figures.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// A workbook whose stored values are gone and whose inputs were changed, and what it must come to.
struct Case {
    QString name;
    QByteArray workbook;
    Evaluation expected;
};

Case changedCase(const QString& name, const Scenario& exported, const Scenario& changed)
{
    const WorkbookFile file(QByteArray::fromStdString(*workbookBytes(evaluate(exported))));
    return {name, file.withInputsOf(changed), evaluate(changed)};
}

} // namespace

/// LibreOffice computes the formulas anew, and comes to what the model says.
class WorkbookRecalculatedTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        QVERIFY2(!m_office.isEmpty(), "packaging/setup.sh --tests installs libreoffice-calc-nogui");
        RandomScenarios random(20251122);
        for (const Preset& preset : presets()) {
            const QString name = QString::fromStdString(preset.id);
            m_cases.push_back(changedCase(name, preset.scenario, preset.scenario));
            m_cases.push_back(changedCase(name + QStringLiteral("-as-random"), preset.scenario, random.next()));
        }
        QVERIFY(m_folder.isValid());
        recalculate();
    }

    void everyFigureIsTheModels_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(qPrintable(m_cases[i].name)) << static_cast<int>(i);
    }

    void everyFigureIsTheModels()
    {
        QFETCH(const int, number);
        const Case& one = m_cases[static_cast<std::size_t>(number)];
        QFile file(m_folder.filePath(QStringLiteral("recalculated/%1.xlsx").arg(one.name)));
        QVERIFY2(file.open(QIODevice::ReadOnly), m_log.constData());
        QCOMPARE(differences(WorkbookFile(file.readAll()), one.expected), QStringList());
    }

private:
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// All of them in one run of a LibreOffice that trusts no stored value.
    void recalculate()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("profile/user")));
        write(QStringLiteral("profile/user/registrymodifications.xcu"),
              R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
)");
        QStringList arguments{
            QStringLiteral("-env:UserInstallation=file://%1/profile").arg(m_folder.path()),
            QStringLiteral("--headless"),
            QStringLiteral("--convert-to"),
            QStringLiteral("xlsx:Calc MS Excel 2007 XML"),
            QStringLiteral("--outdir"),
            m_folder.filePath(QStringLiteral("recalculated")),
        };
        for (const Case& one : m_cases) {
            write(one.name + QStringLiteral(".xlsx"), one.workbook);
            arguments.append(m_folder.filePath(one.name + QStringLiteral(".xlsx")));
        }
        QProcess office;
        office.setProcessChannelMode(QProcess::MergedChannels);
        office.start(m_office, arguments);
        constexpr int patience = 270000; // milliseconds: on a busy machine, only what hangs takes that long
        if (!office.waitForFinished(patience)) {
            office.kill();
            office.waitForFinished();
        }
        m_log = office.readAll();
    }

    QString m_office;
    QByteArray m_log;
    QTemporaryDir m_folder;
    std::vector<Case> m_cases;
};

QTEST_GUILESS_MAIN(WorkbookRecalculatedTest)
#include "workbook_recalculated_test.moc"
