export { AlarmContacts, type AlarmContactsProps, type IAlarmContacts } from "./alarm-contacts";
