<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>meterscope::ui::AlignmentPage</name>
    <message numerus="yes">
        <source>%n whole telegram(s) so far</source>
        <translation>
            <numerusform>%n whole telegram so far</numerusform>
            <numerusform>%n whole telegrams so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::AssistantWords</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ByteView</name>
    <message numerus="yes">
        <source>%n byte(s) from 0x%1: %2</source>
        <translation>
            <numerusform>%n byte from 0x%1: %2</numerusform>
            <numerusform>%n bytes from 0x%1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::BytesPane</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::CareText</name>
    <message numerus="yes">
        <source>The file is damaged in %n place(s). Restore a backup, or go on: when the damage gets in the way of recording, the file is set aside and all that can be read of it is taken over. SQLite says: %1</source>
        <translation>
            <numerusform>The file is damaged in %n place. Restore a backup, or go on: when the damage gets in the way of recording, the file is set aside and all that can be read of it is taken over. SQLite says: %1</numerusform>
            <numerusform>The file is damaged in %n places. Restore a backup, or go on: when the damage gets in the way of recording, the file is set aside and all that can be read of it is taken over. SQLite says: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ChartData</name>
    <message numerus="yes">
        <source>%1 and %n day(s) more, %2</source>
        <comment>day, hours</comment>
        <translation>
            <numerusform>%1 and %n day more, %2</numerusform>
            <numerusform>%1 and %n days more, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n day(s)</source>
        <translation>
            <numerusform>Mean of %n day</numerusform>
            <numerusform>Mean of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DiffPane</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldsPane</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HealthWatch</name>
    <message numerus="yes">
        <source>%n telegram(s)</source>
        <translation>
            <numerusform>%n telegram</numerusform>
            <numerusform>%n telegrams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reconnect(s)</source>
        <translation>
            <numerusform>%n reconnect</numerusform>
            <numerusform>%n reconnects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistoryChartCard</name>
    <message numerus="yes">
        <source>%n doubtful reading(s) left out</source>
        <translation>
            <numerusform>%n doubtful reading left out</numerusform>
            <numerusform>%n doubtful readings left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LinkText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ListFilter</name>
    <message numerus="yes">
        <source>The filter fits none of %n telegram(s).</source>
        <translation>
            <numerusform>The filter does not fit the one telegram.</numerusform>
            <numerusform>The filter fits none of %n telegrams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No faults among %n telegram(s).</source>
        <translation>
            <numerusform>No faults among %n telegram.</numerusform>
            <numerusform>No faults among %n telegrams.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LiveText</name>
    <message numerus="yes">
        <source>Sum of %n meter(s)</source>
        <translation>
            <numerusform>Sum of %n meter</numerusform>
            <numerusform>Sum of %n meters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::NodeText</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PeriodText</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times five minutes</source>
        <translation>
            <numerusform>%n times five minutes</numerusform>
            <numerusform>%n times five minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter hour(s)</source>
        <translation>
            <numerusform>%n quarter hour</numerusform>
            <numerusform>%n quarter hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PlotPane</name>
    <message numerus="yes">
        <source>%n telegram(s)</source>
        <translation>
            <numerusform>%n telegram</numerusform>
            <numerusform>%n telegrams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RelayText</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::SmlText</name>
    <message numerus="yes">
        <source>octet string, %n octet(s)</source>
        <translation>
            <numerusform>octet string, %n octet</numerusform>
            <numerusform>octet string, %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signed integer, %n octet(s)</source>
        <translation>
            <numerusform>signed integer, %n octet</numerusform>
            <numerusform>signed integer, %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unsigned integer, %n octet(s)</source>
        <translation>
            <numerusform>unsigned integer, %n octet</numerusform>
            <numerusform>unsigned integer, %n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::StatisticsText</name>
    <message numerus="yes">
        <source>%n time(s), %1 bytes</source>
        <translation>
            <numerusform>%n time, %1 bytes</numerusform>
            <numerusform>%n times, %1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fell 1 → 0, %2 rose 0 → 1, in %n telegram(s)</source>
        <translation>
            <numerusform>%1 fell 1 → 0, %2 rose 0 → 1, in %n telegram</numerusform>
            <numerusform>%1 fell 1 → 0, %2 rose 0 → 1, in %n telegrams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TelegramListModel</name>
    <message numerus="yes">
        <source>End of a telegram that began before listening: %1 bytes</source>
        <translation>
            <numerusform>End of a telegram that began before listening: %1 byte</numerusform>
            <numerusform>End of a telegram that began before listening: %1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line break, 0x00 × %1: plug or cable moved</source>
        <translation>
            <numerusform>Line break, 0x00 × %1: plug or cable moved</numerusform>
            <numerusform>Line break, 0x00 × %1: plug or cable moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0xFF × %1 between telegrams</source>
        <translation>
            <numerusform>0xFF × %1 between telegrams</numerusform>
            <numerusform>0xFF × %1 between telegrams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters that belong to no telegram</source>
        <translation>
            <numerusform>%1 character that belongs to no telegram</numerusform>
            <numerusform>%1 characters that belong to no telegram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes that belong to no telegram</source>
        <translation>
            <numerusform>%1 byte that belongs to no telegram</numerusform>
            <numerusform>%1 bytes that belong to no telegram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged byte(s) at %1</source>
        <translation>
            <numerusform>%n damaged byte at %1</numerusform>
            <numerusform>%n damaged bytes at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) fell 1 → 0 at %1</source>
        <translation>
            <numerusform>%n bit fell 1 → 0 at %1</numerusform>
            <numerusform>%n bits fell 1 → 0 at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) rose 0 → 1 at %1</source>
        <translation>
            <numerusform>%n bit rose 0 → 1 at %1</numerusform>
            <numerusform>%n bits rose 0 → 1 at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) flipped both ways at %1</source>
        <translation>
            <numerusform>%n bit flipped both ways at %1</numerusform>
            <numerusform>%n bits flipped both ways at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes: looks like 7E1 read as 8N1</source>
        <translation>
            <numerusform>%1 byte: looks like 7E1 read as 8N1</numerusform>
            <numerusform>%1 bytes: looks like 7E1 read as 8N1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TelegramSharing</name>
    <message numerus="yes">
        <source>%n row(s) saved in %1.</source>
        <translation>
            <numerusform>%n row saved in %1.</numerusform>
            <numerusform>%n rows saved in %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
