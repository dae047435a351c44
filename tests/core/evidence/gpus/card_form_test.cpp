// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/card_form.h"

#include <QTest>

using namespace breakeven;

class CardFormTest : public QObject {
    Q_OBJECT

private slots:
    void namesTellTheForm_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("bare");
        QTest::addColumn<QString>("without");
        const auto row = [](const char* name, const char* form, const char* bare, const char* without) {
            QTest::newRow(name) << QString(form) << QString(bare) << QString(without);
        };
        row("A100-SXM4-80GB", "SXM", "A100SXM480GB", "A10080GB");
        row("a100-pcie-40gb", "PCIe", "A100PCIE40GB", "A10040GB");
        row("H100_NVL", "NVL", "H100NVL", "H100");
        row("H100SXM5", "SXM", "H100SXM5", "H100");
        row("H100 NVL 94GB", "NVL", "H100NVL94GB", "H10094GB");
        row("gpu_8x_b200_sxm6", "SXM", "GPU8XB200SXM6", "GPU8XB200");
        row("RTX 4090", "", "RTX4090", "RTX4090");
        row("L40S", "", "L40S", "L40S");
        row("", "", "", "");
    }
    void namesTellTheForm()
    {
        QFETCH(const QString, form);
        const std::optional<CardForm> found = formIn(QTest::currentDataTag());
        QCOMPARE(found ? QString::fromUtf8(info(*found).name.data()) : QString(), form);
        QTEST(QString::fromStdString(bareName(QTest::currentDataTag())), "bare");
        QTEST(QString::fromStdString(withoutForm(QTest::currentDataTag())), "without");
    }
};

QTEST_APPLESS_MAIN(CardFormTest)
#include "card_form_test.moc"
