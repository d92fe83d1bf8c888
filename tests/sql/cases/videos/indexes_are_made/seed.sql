create table ytempire.x (
    status varchar(20),
    INDEX idx_x_status (status)
)
