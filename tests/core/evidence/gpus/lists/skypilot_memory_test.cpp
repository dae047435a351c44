// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/skypilot_memory.h"

#include <QTest>

using namespace breakeven;

namespace {

std::string details(double each, double total)
{
    return QStringLiteral("{'Gpus': [{'Name': 'x', 'MemoryInfo': {'SizeInMiB': %1}}], 'TotalGpuMemoryInMiB': %2}")
        .arg(1024 * each)
        .arg(1024 * total)
        .toStdString();
}

/// A list of GPUs whose memory is said in GB.
struct Listed {
    const char* name;
    double gpus;
    double each;
    double total;
};

SkypilotMemory memoryOf(const std::vector<Listed>& rows)
{
    std::string text = "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region,GpuInfo\n";
    for (const Listed& row : rows)
        text += QStringLiteral("i,%1,%2,1,,eu,\"%3\"\n")
                    .arg(row.name)
                    .arg(row.gpus)
                    .arg(QString::fromStdString(details(row.each, row.total)))
                    .toStdString();
    const Result<CsvTable> table = parseCsv(text, "list");
    return {*table, *SkypilotColumns::of(*table, "list")};
}

double read(const std::vector<Listed>& list, const Listed& row)
{
    return memoryOf(list).ofOne(row.name, row.gpus, details(row.each, row.total)).gb;
}

} // namespace

class SkypilotMemoryTest : public QObject {
    Q_OBJECT

private slots:
    void whereOneAndAllAreToldNothingIsDivided()
    {
        QCOMPARE(read({}, {"A100", 8, 40, 320}), 40.0);
        QCOMPARE(read({}, {"Z9", 8, 40, 320}), 40.0);
        QCOMPARE(read({}, {"Z9", 1, 40, 40}), 40.0);
        QVERIFY(!memoryOf({}).ofOne("Z9", 8, details(40, 320)).divided);
    }

    void oneFigureIsOfAllUnlessTheCardsTellOtherwise_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("gpus");
        QTest::addColumn<double>("figure");
        QTest::addColumn<double>("gb");
        const auto row = [](const char* name, double gpus, double figure, double gb) {
            QTest::addRow("%gx %s of %g", gpus, name, figure) << QString(name) << gpus << figure << gb;
        };
        row("A100", 2, 80, 40);  // an A100 of 80 GB or two of 40: nothing tells, so it is that of all
        row("A100", 2, 40, 40);  // there is none of 20 GB
        row("A100", 4, 160, 40); // there is none of 160 GB
        row("V100", 8, 128, 16);
        row("V100", 8, 16, 16);
        row("H100", 2, 160, 80);
        row("H100-NVL", 2, 188, 94);
        row("A6000", 4, 48, 48);
        row("RTX 4090", 2, 48, 24);
        row("RTX3080", 4, 40, 10); // which is in no table
    }
    void oneFigureIsOfAllUnlessTheCardsTellOtherwise()
    {
        QFETCH(const QString, name);
        QFETCH(const double, gpus);
        QFETCH(const double, figure);
        const QByteArray called = name.toUtf8();
        QTEST(read({}, {called.constData(), gpus, figure, figure}), "gb");
        const bool divided = memoryOf({}).ofOne(name.toStdString(), gpus, details(figure, figure)).divided;
        QFETCH(const double, gb);
        QCOMPARE(divided, gb < figure);
    }

    /// Lambda's list says of each row what one GPU has, Vast's what all have.
    void whatMostRowsOfTheListAreCountsForTheOthers()
    {
        const Listed open{"A100", 2, 80, 80};
        const Listed unknown{"RTX3080", 4, 40, 40};
        const std::vector<Listed> ofOne{{"A6000", 2, 48, 48}, {"V100", 8, 16, 16}, {"H100", 8, 640, 640}};
        QCOMPARE(read(ofOne, open), 80.0);
        QCOMPARE(read(ofOne, unknown), 40.0);
        QCOMPARE(read(ofOne, {"H100", 8, 640, 640}), 80.0); // which can be nothing else
        const std::vector<Listed> ofAll{{"A6000", 2, 96, 96}, {"V100", 8, 128, 128}, {"H100", 8, 80, 80}};
        QCOMPARE(read(ofAll, open), 40.0);
        QCOMPARE(read(ofAll, unknown), 10.0);
        QCOMPARE(read(ofAll, {"H100", 8, 80, 80}), 80.0);
    }

    void aGpuAloneTellsWhatItsCardHas()
    {
        const std::vector<Listed> list{{"Z9", 1, 40, 40}};
        QCOMPARE(read(list, {"Z9", 4, 40, 40}), 40.0);
        QCOMPARE(read(list, {"Z9", 4, 160, 160}), 40.0);
        QCOMPARE(read(list, {"Y9", 4, 40, 40}), 10.0); // another card
    }

    void whatTellsNothingIsNothing()
    {
        for (const char* text : {"", "Z9", "{'MemoryInfo': {'SizeInMiB': none}}", "{'MemoryInfo': {'SizeInMiB': -5}}",
                                 "{'TotalGpuMemoryInMiB': 81920}"})
            QVERIFY2(SkypilotMemory().ofOne("A100", 8, text).gb == 0 &&
                         !SkypilotMemory().ofOne("A100", 8, text).divided,
                     text);
        // without that of all, the figure is that of one
        QCOMPARE(SkypilotMemory().ofOne("A100", 8, "{'MemoryInfo': {'SizeInMiB': 81920}}").gb, 80.0);
    }
};

QTEST_APPLESS_MAIN(SkypilotMemoryTest)
#include "skypilot_memory_test.moc"
