// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_dialog.h"

#include "app/dialogs/dialog_buttons.h"
#include "app/dialogs/document_dialog.h"
#include "widgets/controls/fields/framed_box.h"
#include "widgets/plain_text.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace breakeven {

SettingsDialog::SettingsDialog(std::vector<Setting> rows, QWidget* parent) : QDialog(parent), m_rows(std::move(rows))
{
    constexpr int margin = 16;
    constexpr int usualWidth = 480;
    setWindowTitle(tr("Settings"));
    setObjectName(QStringLiteral("settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(margin);
    form->setVerticalSpacing(margin / 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const Setting& row : m_rows)
        add(*form, row);
    auto* buttons = new DialogButtons(this);
    addClose(*buttons, *this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(usualWidth, sizeHint().height());
}

void SettingsDialog::add(QFormLayout& form, const Setting& row)
{
    auto* box = new FramedBox(this);
    box->setObjectName(row.id);
    box->addItems(row.choices());
    box->setCurrentIndex(row.chosen());
    box->setAccessibleName(row.label);
    box->setAccessibleDescription(row.about);
    m_boxes << box;
    auto* label = new QLabel(row.label, this);
    label->setBuddy(box);
    for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(box)})
        part->setToolTip(row.about.isEmpty() ? QString() : wrappingToolTip(row.about));
    form.addRow(label, box);
    connect(box, &QComboBox::activated, this, [this, choose = row.choose](int place) {
        choose(place);
        follow();
    });
}

/// What holds now, whoever chose it.
void SettingsDialog::follow()
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const Setting& row = m_rows[static_cast<std::size_t>(i)];
        const QStringList choices = row.choices();
        for (int place = 0; place < m_boxes[i]->count(); ++place)
            m_boxes[i]->setItemText(place, choices[place]);
        m_boxes[i]->setCurrentIndex(row.chosen());
    }
}

bool SettingsDialog::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        follow();
    return QDialog::event(event);
}

QString SettingsDialog::focusedRow() const
{
    return focusWidget() == nullptr ? QString() : focusWidget()->objectName();
}

void SettingsDialog::focusRow(const QString& id)
{
    for (FramedBox* box : m_boxes)
        if (box->objectName() == id)
            box->setFocus();
}

namespace {

SettingsDialog* settingsOf(const QWidget& window)
{
    return window.findChild<SettingsDialog*>(QStringLiteral("settings"), Qt::FindDirectChildrenOnly);
}

} // namespace

void showSettings(std::vector<Setting> rows, QWidget& window)
{
    SettingsDialog* dialog = settingsOf(window);
    if (dialog == nullptr)
        dialog = new SettingsDialog(std::move(rows), &window);
    present(*dialog);
}

ShownSettings shownSettings(const QWidget& window)
{
    const SettingsDialog* dialog = settingsOf(window);
    if (dialog == nullptr || !dialog->isVisible())
        return {};
    return {true, dialog->pos(), dialog->focusedRow()};
}

void showSettingsAgain(const ShownSettings& shown, std::vector<Setting> rows, QWidget& window)
{
    if (!shown.areSeen)
        return;
    showSettings(std::move(rows), window);
    settingsOf(window)->move(shown.place);
    settingsOf(window)->focusRow(shown.row);
}

} // namespace breakeven
